import Database from 'better-sqlite3'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { LOOKING_CHANNELS, lookingHandlers } from '#main/dispatch/looking-handlers.ts'
import type { Migration } from '#main/storage/migrate.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { viewingCopy } from '#main/storage/viewing-copy.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { searchEvidence } from '#main/use-cases/search-evidence.ts'
import { storeDesk } from '#main/use-cases/store-desk.ts'
import { sha256 } from '#main/files/sha256.ts'
import { err, ok } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { note } from '../../support/evidence.ts'
import { fileTree } from '../../support/file-tree.ts'
import { searchHere } from '../../support/search-here.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testClock, valueOf } from '../../support/use-cases.ts'

const around = {
  systemLanguages: () => ['en'],
  isDark: () => false,
  platform: 'linux',
  versions: { cairn: '0.1.0', electron: '45', chromium: '150', node: '24' },
  dataFolder: '/data',
  fileBytes: () => 1,
} as const

const aDesk = (dataFolder: string, migrations: readonly Migration[] = MIGRATIONS) => {
  const desk = storeDesk({
    dataFolder,
    migrations,
    clock: testClock(),
    appVersion: '0.1.0',
    builtIn: asBuiltIn([smallLadder]),
    onChange: () => undefined,
  })
  onTestFinished(desk.close)
  return desk
}

/** A closed store with a draft in which one row is rated and noted, and one entry. */
const filled = () => {
  const dataFolder = temporaryFolder()
  const desk = aDesk(dataFolder)
  const { context } = valueOf(desk.current())
  const { id } = aDraft(context)
  valueOf(changeAssessment(context, { id, change: { kind: 'rate', item: 'craft.testing', value: 2 } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.testing', text: 'a note' } }))
  note(context, { title: 'Mended the pipeline' })
  desk.close()
  return { dataFolder, id }
}

/** Goes well where there is nothing, as such bugs do. */
const failsOnRows = (name: string, version: number, up: Migration['up'] = () => undefined): Migration => ({
  version,
  name,
  up: (db) => {
    up(db)
    if (Number(db.prepare('SELECT count(*) FROM assessments').pluck().get()) > 0) throw new Error('a bug')
  },
})

const FAILURES: readonly (readonly [string, Migration['up']])[] = [
  ['by a bug', failsOnRows('x', 0).up],
  [
    'by a constraint',
    (db) => {
      db.exec("UPDATE assessments SET title = ''")
    },
  ],
  [
    'on a full disk',
    (db) => {
      if (db.name === ':memory:') return
      db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
      db.exec('CREATE TABLE big (a); INSERT INTO big VALUES (randomblob(1000000))')
    },
  ],
]

describe('[trust D5] where the file can’t be brought to this release', () => {
  it.each(FAILURES)('%s, all of it can be looked at and exported, and the file stays as it is', (_how, up) => {
    const { dataFolder, id } = filled()
    const addColumn: Migration = {
      version: MIGRATIONS.length + 1,
      name: 'later',
      up: (db) => {
        db.exec("ALTER TABLE cycles ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'")
      },
    }
    const failing = { version: MIGRATIONS.length + 2, name: 'failing', up }
    const before = fileTree(join(dataFolder, 'store'))
    const desk = aDesk(dataFolder, [...MIGRATIONS, addColumn, failing])
    expect(desk.recovery()).toMatchObject({ canLook: true, canExport: true })
    expect(desk.look()).toEqual(ok(null))
    expect(desk.recovery()).toBeNull()
    const { context, looking } = valueOf(desk.current())
    expect(looking).toMatchObject({ left: 0 })
    const opened = valueOf(openAssessment(context, { id }))
    expect(opened.record.notes['craft.testing']).toBe('a note')
    expect(valueOf(searchEvidence(context, { query: 'pipeline' }))).toHaveLength(1)
    const archive = valueOf(exportArchive({ db: context.db, sha256 }, { without: [] }))
    expect(archive.text).toContain('Mended the pipeline')
    expect(desk.makeBackup()).toMatchObject({ ok: true })
    expect(valueOf(desk.backups()).looking).not.toBeNull()
    desk.close()
    expect(fileTree(join(dataFolder, 'store'))).toEqual(before)
    // The release that wrote it opens it as ever.
    expect(aDesk(dataFolder).recovery()).toBeNull()
  })

  it.each(MIGRATIONS.slice(2).map(({ version, name, up }) => [version, name, up] as const))(
    'at step %i (%s), every row of an old file is there',
    (version, name, up) => {
      const folder = temporaryFolder()
      mkdirSync(join(folder, 'store'))
      const old = new Database(join(folder, 'store', 'cairn.db'))
      old.pragma('foreign_keys = OFF')
      old.exec(readFileSync(join(import.meta.dirname, '../../fixtures/databases/schema-2.sql'), 'utf8'))
      const rows = (db: Pick<Database.Database, 'prepare'>, table: string): unknown =>
        db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
      const tables = ['assessments', 'answers', 'notes', 'edits', 'cycles', 'profile', 'settings']
      const before = tables.map((table) => rows(old, table))
      old.close()
      const migrations = MIGRATIONS.map((step) => (step.version === version ? failsOnRows(name, version, up) : step))
      expect(aDesk(folder, migrations).recovery()).toMatchObject({
        error: { code: 'migration-failed' },
        canLook: true,
      })
      const copy = valueOf(viewingCopy(storeLayout(folder), migrations, { appVersion: '0.1.0', nowMs: 0 }))
      expect(tables.map((table) => rows(copy.db, table))).toEqual(before)
      expect(copy.left).toBe(0)
      copy.db.close()
    },
  )

  it('is not offered of a file that is damaged, altered or of a newer release', () => {
    const { dataFolder } = filled()
    const db = new Database(join(dataFolder, 'store', 'cairn.db'))
    db.exec('UPDATE answers SET rating = 3')
    db.close()
    const desk = aDesk(dataFolder)
    expect(desk.recovery()).toMatchObject({ error: { code: 'database-altered' }, canLook: false })
    expect(desk.look()).toEqual(err('refused'))
  })

  it('tells how many rows have no place in what is shown', () => {
    const { dataFolder } = filled()
    const stricter: Migration = {
      version: MIGRATIONS.length + 1,
      name: 'stricter',
      up: (db) => {
        db.exec('CREATE UNIQUE INDEX one_each ON notes (text)')
      },
    }
    const desk = aDesk(dataFolder)
    const { context } = valueOf(desk.current())
    const { id } = aDraft(context)
    valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.testing', text: 'a note' } }))
    desk.close()
    const later = aDesk(dataFolder, [...MIGRATIONS, stricter])
    expect(later.look()).toEqual(ok(null))
    expect(valueOf(later.current()).looking).toMatchObject({ left: 1 })
  })
})

describe('what is only looked at', () => {
  it('answers what reads, and refuses what would change it', async () => {
    const { dataFolder, id } = filled()
    const desk = aDesk(dataFolder, [...MIGRATIONS, failsOnRows('failing', MIGRATIONS.length + 1)])
    valueOf(desk.look())
    const { context, looking } = valueOf(desk.current())
    const dispatch = createDispatch({
      handlers: lookingHandlers(dataHandlers(context, around, searchHere), looking),
      report: () => undefined,
    })
    expect(await dispatch('assessment:open', { id })).toMatchObject({ ok: true })
    expect(await dispatch('assessment:delete', { id })).toEqual(err('only-looking'))
    expect(await dispatch('settings:save', { theme: 'dark' })).toEqual(err('only-looking'))
  })

  it('has a decision about every channel: those with verbs of change are none that read', () => {
    const verbs =
      /:(save|create|update|delete|restore|change|undo|redo|place|complete|reopen|rename|move|duplicate|carry|arrange|set-state|start|fill-slot|link|unlink|keep-draft|mark|keep|save-aliases|import|remove|weigh|dismiss|add|purge|empty|make|choose-place|forget-place|take-altered|start-afresh|look|check)$/
    const exceptions = new Set([
      'archive:save',
      'report:save',
      'backups:restore', // a way back to the file itself
      'privacy:check',
    ])
    const changing = CHANNELS.filter((channel) => verbs.test(channel) && !exceptions.has(channel))
    expect(changing.length).toBeGreaterThan(40)
    expect(changing.filter((channel) => LOOKING_CHANNELS.has(channel))).toEqual([])
  })
})
