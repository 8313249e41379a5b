import Database from 'better-sqlite3'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eraseFromBackups } from '#main/storage/erase-from-backups.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { SECOND_FOLDER } from '#main/storage/take-backup.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { deleteEvidence } from '#main/use-cases/evidence-log.ts'
import { deleteMeeting, saveMeeting } from '#main/use-cases/meetings.ts'
import { purgeTrash } from '#main/use-cases/purge-trash.ts'
import { storeDesk } from '#main/use-cases/store-desk.ts'
import { assessmentId, evidenceId } from '#shared/ids.ts'
import type { Trashed } from '#shared/trashed.ts'
import { asBuiltIn } from '../../support/as-built-in.ts'
import { note } from '../../support/evidence.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testClock, valueOf } from '../../support/use-cases.ts'

const ROW = 'craft.testing'

/** A store with a word in each kind of thing, and two backups that hold it, here and in a second place. */
const withCanary = () => {
  const dataFolder = temporaryFolder()
  const second = temporaryFolder()
  const clock = testClock()
  const desk = storeDesk({
    dataFolder,
    clock,
    appVersion: '0.1.0',
    builtIn: asBuiltIn([smallLadder]),
    onChange: () => undefined,
  })
  onTestFinished(desk.close)
  const { context } = valueOf(desk.current())
  const { id: kept } = aDraft(context, { title: 'STAYS-title' })
  const { id } = aDraft(context, { title: 'CANARY-title' })
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: ROW, text: 'CANARY-note' } }))
  valueOf(changeAssessment(context, { id, change: { kind: 'note', item: ROW, text: 'CANARY-note, reworded' } }))
  const entry = note(context, { title: 'CANARY-entry', what: 'CANARY-what' })
  const fields = { heldOn: '2026-12-14', withWhom: '', words: 'CANARY-words', agreed: {}, commitments: [] }
  const meeting = valueOf(saveMeeting(context, { id: null, assessment: kept, fields }))
  valueOf(desk.setSecondPlace(second))
  clock.pass(60_000)
  valueOf(changeAssessment(context, { id: kept, change: { kind: 'rate', item: ROW, value: 2 } }))
  valueOf(desk.makeBackup())
  const entries: Trashed[] = [
    { kind: 'assessment', id },
    { kind: 'evidence', id: entry.id },
    { kind: 'meeting', id: meeting.id },
  ]
  const throwAway = (): void => {
    valueOf(deleteAssessment(context, { id }))
    valueOf(deleteEvidence(context, { id: entry.id }))
    valueOf(deleteMeeting(context, { id: meeting.id }))
  }
  const holding = (word: string) => ({
    store: filesWith(join(dataFolder, 'store'), word),
    backups: filesWith(join(dataFolder, 'backups'), word),
    second: filesWith(join(second, SECOND_FOLDER), word),
  })
  return { desk, dataFolder, second, entries, throwAway, holding }
}

const filesWith = (folder: string, word: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(folder, entry.name)).includes(word))
    .map(({ name }) => name)

describe('[trust H4] what is deleted for good', () => {
  it('is in no byte of the database or its log afterwards; backups still hold it', () => {
    const { desk, throwAway, entries, holding } = withCanary()
    throwAway()
    expect(holding('CANARY').store.length).toBeGreaterThan(0) // or the search would prove nothing
    expect(valueOf(purgeTrash(desk, { entries, backups: false }))).toEqual({ purged: 3, backups: null })
    expect(holding('CANARY').store).toEqual([])
    expect(holding('CANARY').backups).toHaveLength(2)
    expect(holding('STAYS').store).toEqual(['cairn.db'])
  })

  it('leaves every backup, too, where she asks for it, and nothing else does', () => {
    const { desk, dataFolder, throwAway, holding } = withCanary()
    throwAway()
    const done = valueOf(purgeTrash(desk, { entries: 'all', backups: true }))
    // Two of before, and the one that emptying the trash makes first; each here and in the second place.
    expect(done).toEqual({ purged: 3, backups: { rewritten: 6, failed: 0, isSecondMissing: false } })
    expect(holding('CANARY')).toEqual({ store: [], backups: [], second: [] })
    expect(holding('STAYS').backups).toHaveLength(3)
    for (const name of readdirSync(join(dataFolder, 'backups'))) {
      const read = valueOf(readBackup(join(dataFolder, 'backups', name), MIGRATIONS.length))
      expect(read.counts.assessments).toBe(1)
    }
    expect(desk.restore(valueOf(desk.backups()).backups.at(-1)?.name ?? '')).toMatchObject({ ok: true })
  })

  it('leaves a backup as it is that can’t be read, and says so', () => {
    const { desk, dataFolder, throwAway, entries, holding } = withCanary()
    throwAway()
    const [first = ''] = readdirSync(join(dataFolder, 'backups'))
    const path = join(dataFolder, 'backups', first)
    writeFileSync(path, readFileSync(path).fill(0xff, 9_000, 20_000))
    const bytes = readFileSync(path)
    const { backups } = valueOf(purgeTrash(desk, { entries, backups: true }))
    expect(backups).toMatchObject({ rewritten: 3, failed: 1 })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(holding('CANARY').second).toEqual([])
  })

  it('is taken out of a backup of a release that had no trash, and knew fewer things', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'cairn-20250101T000000Z-schema-2.db')
    const old = new Database(path)
    old.pragma('foreign_keys = OFF')
    old.exec(readFileSync(join(import.meta.dirname, '../../fixtures/databases/schema-2.sql'), 'utf8'))
    old.close()
    expect(filesWith(folder, 'two lines')).toHaveLength(1)
    const gone: Trashed[] = [
      { kind: 'assessment', id: assessmentId.parse('assessment00000000001') },
      { kind: 'evidence', id: evidenceId.parse('evidence0000') },
    ]
    expect(eraseFromBackups(folder, MIGRATIONS.length, gone)).toEqual({ rewritten: 1, failed: 0 })
    expect(filesWith(folder, 'two lines')).toEqual([])
    expect(valueOf(readBackup(path, MIGRATIONS.length)).schema).toBe(2)
    expect(eraseFromBackups(folder, MIGRATIONS.length, gone)).toEqual({ rewritten: 0, failed: 0 })
  })
})
