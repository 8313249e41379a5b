import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { checkFileAt } from '#main/files/check-file-at.ts'
import { sha256 } from '#main/files/sha256.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { exchangeHandlers } from '#main/use-cases/exchange-handlers.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { ok } from '#shared/app-error.ts'
import { createSay } from '#shared/say.ts'
import { archiveOf, takeIn } from '../../support/archives.ts'
import { openTestStore, NOON_MS } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

/** Every file of the data folder by its bytes. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]
      }),
  )

const laptop = () => {
  const folder = temporaryFolder()
  const store = openTestStore(folder)
  const context = testContext({ db: store.db })
  const saved: { readonly name: string; readonly text: string }[] = []
  const out = temporaryFolder()
  const exchange = exchangeHandlers(context, {
    check: async (path, { ladders }) => checkFileAt(path, { file: basename(path), ladders }),
    sha256,
    save: async ({ name, text }) => {
      const made = text()
      if (!made.ok) return made
      saved.push({ name, text: made.value })
      return ok({ name, folder: out })
    },
    saveFolder: async (name) => ok({ name, folder: out }),
    backUp: async () => takeBackup(store.db, store.layout, { nowMs: NOON_MS, secondPlace: null }),
    alone: (work) => work(),
    onProgress: () => undefined,
    say: () => createSay('en'),
    locale: () => 'en',
    deleteAll: () => ok(null),
  })
  return { folder, context, exchange, saved }
}

it('[trust G6] looking at a file, deciding nothing and putting it away leaves the data as it was, byte for byte', {
  timeout: 60_000,
}, async () => {
  const { folder, context, exchange } = laptop()
  const { id } = aDraft(context, { title: 'Mine' })
  const there = testContext()
  valueOf(takeIn(there, archiveOf(context.db)))
  for (const [where, value] of [
    [context, 2],
    [there, 3],
  ] as const) {
    valueOf(changeAssessment(where, { id, change: { kind: 'rate', item: 'craft.testing', value } }))
  }
  const files = temporaryFolder()
  mkdirSync(join(files, 'in'))
  const at = (name: string, text: string): string => {
    writeFileSync(join(files, 'in', name), text)
    return join(files, 'in', name)
  }
  const archive = archiveOf(there.db)
  const before = bytesIn(folder)
  expect(Object.keys(before).length).toBeGreaterThan(1)

  const refused = valueOf(await exchange.look(at('cut.cairn-archive.json', archive.slice(0, 5_000))))
  expect(refused).toMatchObject({ kind: 'refused', errors: 1 })
  expect(valueOf(await exchange.look(at('pack.yaml', 'format: cairn/ladder@1')))).toBeNull()
  const look = valueOf(await exchange.look(at('a.cairn-archive.json', archive)))
  if (look?.kind !== 'archive') throw new Error('the archive was refused')
  expect(look.review.entries).toMatchObject([{ status: 'conflict', label: 'Mine', differing: 1 }])
  expect(bytesIn(folder)).toEqual(before)

  // Not decided: the import is refused, and the backup that is made first is all that came of it.
  const undecided = await exchange.handlers['archive:import']({ token: look.token, decisions: {} })
  expect(undecided).toMatchObject({ ok: false, error: { code: 'import-undecided' } })
  const after = bytesIn(folder)
  const more = Object.keys(after).filter((path) => before[path] === undefined)
  expect(more.every((path) => path.startsWith('/backups/'))).toBe(true)
  expect(Object.keys(before).filter((path) => !path.startsWith('/store/') && after[path] !== before[path])).toEqual([])

  // Another file takes its place on the desk: what was looked at before can't be imported any more.
  await exchange.look(at('b.cairn-archive.json', archive))
  const expired = await exchange.handlers['archive:import']({ token: look.token, decisions: {} })
  expect(expired).toMatchObject({ ok: false, error: { code: 'check-expired' } })
})

it('what left is noted with how much of each went in and stayed, and the format can be saved beside it', async () => {
  const { context, exchange, saved } = laptop()
  const { id } = aDraft(context)
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: 'craft.testing', text: 'CANARY' } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'private', item: 'craft.testing', on: true } }))
  const facts = valueOf(await exchange.handlers['archive:facts'](undefined))
  expect(facts).toMatchObject({ assessments: 1, privateNotes: 1, edits: 2 })
  valueOf(await exchange.handlers['archive:save']({ without: ['private'] }))
  valueOf(await exchange.handlers['archive:save-schema'](undefined))
  expect(saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Cairn 2026-11-21\.cairn-archive\.json$/),
    'cairn-archive.schema.json',
  ])
  expect(saved[0]?.text).not.toContain('CANARY')
  const noted = context.db.prepare('SELECT kind, holds, left_out FROM exports ORDER BY seq').raw().all()
  expect(noted).toEqual([
    ['archive', expect.stringContaining('"assessments":1'), '{"privateNotes":1}'],
    ['schema', '{}', '{}'],
  ])
})

it('[trust C1] what stood is backed up before an assessment from a file is taken in', async () => {
  const { folder, context, exchange, saved } = laptop()
  const { id } = aDraft(context)
  const shows = { name: false, cycle: false, target: false }
  valueOf(await exchange.handlers['form:save']({ id, perspective: 'peer', title: 'From a peer', shows }))
  const path = join(temporaryFolder(), 'peer.cairn-form.json')
  writeFileSync(path, saved[0]?.text ?? '')
  const look = valueOf(await exchange.look(path))
  if (look?.kind !== 'form') throw new Error('the form was refused')
  const backups = (): readonly string[] => readdirSync(join(folder, 'backups'))
  expect(backups()).toEqual([])

  const taken = await exchange.handlers['file:import']({ token: look.token, title: 'A peer', by: 'Ada', cycle: null })
  expect(taken).toMatchObject({ ok: true })
  expect(backups()).toHaveLength(1)
  const backup = new Database(readFileSync(join(folder, 'backups', backups()[0] ?? '')))
  expect(backup.prepare('SELECT count(*) FROM assessments').pluck().get()).toBe(1)
  expect(context.db.prepare('SELECT count(*) FROM assessments').pluck().get()).toBe(2)
})
