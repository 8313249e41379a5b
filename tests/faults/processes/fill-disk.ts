import { existsSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWholeFile } from '#main/files/write-whole-file.ts'
import { listBackups } from '#main/storage/backup-names.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { readNotes } from '#main/storage/notes.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import type { Store } from '#main/storage/open-database.ts'
import { reserveFile } from '#main/storage/space-reserve.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'

// A process of its own that fills the small disk it is given with notes, until one is refused; tries what else writes; says
// "full" and waits for room; and then says as JSON what became of it all. `careless` takes a refusal for a save, and writes
// an export in its place.
const [folder = '', unsafe = 'none'] = process.argv.slice(2)
const mode = z.enum(['none', 'careless']).parse(unsafe)

const NOTE = '坦白說的話 candid words '.repeat(150)
/** In place of the one that a disk of this size has no room for. */
const RESERVE_BYTES = 100_000
const filler = join(folder, 'filler')
const exported = join(folder, 'export.json')

const problems: string[] = []
const kept: Record<string, string> = {}
let refusal: string | null = null
let earlier: Readonly<Record<string, string>> = {}

writeFileSync(filler, Buffer.alloc(200_000, 1))
let store = opened()
if (store === null) {
  makeRoom()
  store = opened()
}
if (store === null) problems.push('never opened')
else tryAll(store)
writeSync(1, `${JSON.stringify({ saves: Object.keys(kept).length, refusal, problems })}\n`)

/** Null where there is no room for so much as an empty store. */
function opened(): Store | null {
  const result = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (result.ok) return result.value
  refusal = result.error.code
  return null
}

function tryAll({ db, layout, close }: Store): void {
  const id = storeAssessment(db)
  const write = (count: number): Result<null> =>
    transact(db, () => {
      writeFieldValue(db, id, { field: 'note', key: `craft.n${count}`, value: `${count} ${NOTE}` })
      return ok(null)
    })
  takeBackup(db, layout, { nowMs: 0, secondPlace: null })
  writeWholeFile(exported, 'an export that was there before')
  writeFileSync(reserveFile(layout.file), Buffer.alloc(RESERVE_BYTES, 1))
  earlier = { ...backups(layout.backupFolder), [exported]: textIn(exported) }

  let count = 1
  for (refusal = null; refusal === null; count += 1) {
    const written = write(count)
    if (written.ok || mode === 'careless') kept[`craft.n${count}`] = `${count} ${NOTE}`
    if (!written.ok) refusal = written.error.code
  }
  if (refusal === 'disk-full' && existsSync(reserveFile(layout.file))) problems.push('the reserve is still held')
  lookAt(db, id, 'on the full disk')
  takeBackup(db, layout, { nowMs: 60_000, secondPlace: null })
  const large = 'x'.repeat(6_000_000)
  if (mode === 'none') writeWholeFile(exported, large)
  else tryTo(() => writeFileSync(exported, large))
  const now = { ...backups(layout.backupFolder), [exported]: textIn(exported) }
  for (const [path, text] of Object.entries(earlier))
    if (Reflect.get(now, path) !== text) problems.push(`altered: ${path.slice(folder.length)}`)
  if (readdirSync(folder).some((name) => name.endsWith('.tmp'))) problems.push('altered: a draft was left')

  makeRoom()
  const again = write(count)
  if (!again.ok) problems.push(`still refused with room: ${again.error.code}`)
  else kept[`craft.n${count}`] = `${count} ${NOTE}`
  close()
  const reopened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!reopened.ok) problems.push(`lost: ${reopened.error.code}`)
  else {
    lookAt(reopened.value.db, id, 'at the next start')
    reopened.value.close()
  }
}

function lookAt(db: WritableDb, id: ReturnType<typeof storeAssessment>, when: string): void {
  const { notes } = readNotes(db, id)
  const lost = Object.entries(kept).filter(([item, text]) => notes[item] !== text)
  if (lost.length > 0) problems.push(`lost: ${lost.length} notes ${when}`)
}

function backups(backupFolder: string): Record<string, string> {
  return Object.fromEntries(
    listBackups(backupFolder).map(({ name }) => [join(backupFolder, name), textIn(join(backupFolder, name))]),
  )
}

function textIn(path: string): string {
  return existsSync(path) ? readFileSync(path, 'latin1') : ''
}

/** Frees what it can itself, and waits for whoever set the limit. */
function makeRoom(): void {
  rmSync(filler)
  writeSync(1, 'full\n')
  readSync(0, Buffer.alloc(1))
}

function tryTo(work: () => unknown): void {
  try {
    work()
  } catch {
    // refused: what was there before is gone already
  }
}
