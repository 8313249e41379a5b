import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { checkArchive } from '#main/archive/check-archive.ts'
import type { SoundArchive } from '#main/archive/check-archive.ts'
import { sha256 } from '#main/files/sha256.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { atOnce } from '#main/storage/pieces.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { swapIn } from '#main/storage/swap-in.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { importArchive, importingArchive } from '#main/use-cases/import-archive.ts'
import type { ImportArchiveOptions } from '#main/use-cases/import-archive.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import { comparingArchive } from '#main/use-cases/review-archive.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { smallLadder } from '../../support/small-ladder.ts'

// A process of its own that makes one great change to the store named first, and is killed at some step of it. What begins
// with "careless" makes the same change without what keeps it whole.
const [folder = '', what = ''] = process.argv.slice(2)
const layout = storeLayout(folder)
const other = join(folder, 'other.db')

const CHANGES = {
  migrate: () => open().close(),
  'careless-migrate': () => {
    const db = new Database(layout.file)
    db.pragma('foreign_keys = OFF')
    for (const { version, name, up } of MIGRATIONS) {
      if (version <= Number(db.pragma('user_version', { simple: true }))) continue
      up(db)
      db.prepare('INSERT INTO migrations (version, name, app_version, at_ms) VALUES (?, ?, ?, 0)').run(
        version,
        name,
        '0.1.0',
      )
    }
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  },
  backup: () => {
    const { db, close } = open()
    takeBackup(db, layout, { nowMs: 1_800_000_000_000, secondPlace: null })
    close()
  },
  'careless-backup': () => copyFileSync(other, join(layout.backupFolder, 'cairn-20270115T080000Z-schema-1.db')),
  restore: () => swapIn(layout, readFileSync(other), { aside: 'restored-20270115T080000Z', keepOld: true }),
  'careless-restore': () => writeFileSync(layout.file, readFileSync(other)),
  import: async () => {
    const { context, close } = openApp()
    const done = await importArchive(context, archive(), taken(context))
    if (!done.ok) throw new Error(done.error.code)
    close()
  },
  'careless-import': () => {
    const { context, close } = openApp()
    context.db.pragma('foreign_keys = OFF')
    atOnce(importingArchive(context, context.db, archive(), taken(context)))
    close()
  },
} as const
await CHANGES[z.enum(Object.keys(CHANGES) as [keyof typeof CHANGES]).parse(what)]()

function open() {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

function openApp() {
  const opened = openUseCases(folder, { appVersion: '0.1.0', builtIn: asBuiltIn([smallLadder]) })
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

function archive(): SoundArchive {
  const text = readFileSync(join(folder, 'other.cairn-archive.json'), 'utf8')
  const { sound } = checkArchive(text, { file: 'other', sha256 })
  if (sound === null) throw new Error('the archive is refused')
  return sound
}

/** All of it as the file has it. */
function taken({ db }: UseCaseContext): ImportArchiveOptions {
  const items = atOnce(comparingArchive(db, archive(), sha256))
  const decisions = Object.fromEntries(
    items.filter(({ choices }) => choices.includes('there')).map(({ key }) => [key, 'there'] as const),
  )
  return { sha256, decisions, copyLabel: (label) => label }
}
