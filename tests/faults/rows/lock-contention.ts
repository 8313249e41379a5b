import Database from 'better-sqlite3'
import { chmodSync, closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '#main/storage/open-database.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { saveCount } from '../support/count-in-note.ts'
import { judgeCounted, prepareCounted } from '../support/counted-store.ts'
import { startCounting } from '../support/counting-process.ts'

const OPTIONS = { appVersion: '0.1.0', nowMs: () => 0 }
const TOGETHER_MS = 60

/** [trust A6, A9] */
export const lockContention: Fault = {
  name: 'lock-contention',
  what: 'while one saves: a second Cairn, another program that reads, writes and holds the files, files made read-only',
  counts: { short: 10, long: 100 },
  run: (round) =>
    each(round, (folder, index) => (index % 2 === 0 ? besideAnother(folder) : Promise.resolve(madeReadOnly(folder)))),
  control: {
    what: 'two that save at once, and neither takes the database for itself',
    count: 2,
    run: (round) => each(round, bothSave),
  },
}

async function each(
  { count, folder }: Round,
  work: (store: string, index: number) => Promise<Verdict>,
): Promise<Tally> {
  chmodSync(folder, 0o711) // whoever is not root has to come through
  const verdicts: Verdict[] = []
  for (let index = 0; index < count; index += 1) verdicts.push(await work(join(folder, `${index}`), index))
  return tallyOf(verdicts)
}

/** Whoever comes second is told so at once, and the first loses nothing by it. */
async function besideAnother(folder: string): Promise<Verdict> {
  const id = prepareCounted(folder)
  const { file } = storeLayout(folder)
  const counting = await startCounting('count-up', [folder, id])
  const second = openDatabase(folder, OPTIONS)
  if (second.ok) second.value.close()
  const isTold = !second.ok && second.error.code === 'database-busy' && isRefusedToOthers(file)
  const held = openSync(file, 'r') // as a program that looks for viruses does
  readFileSync(file)
  await setTimeout(TOGETHER_MS)
  const acknowledged = await counting.kill()
  closeSync(held)
  return isTold ? judgeCounted(folder, id, acknowledged).verdict : 'altered'
}

function isRefusedToOthers(file: string): boolean {
  const other = new Database(file, { timeout: 0 })
  try {
    other.prepare('DELETE FROM notes').run()
    return false
  } catch (error) {
    return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
  } finally {
    other.close()
  }
}

/** The file, its log or the folder may be read only, for a while or at the next start. */
function madeReadOnly(folder: string): Verdict {
  const id = prepareCounted(folder)
  const acknowledged = asOrdinaryUser(folder, () => saveWhileReadOnly(folder, id))
  if (acknowledged === null) return 'altered'
  return judgeCounted(folder, id, acknowledged).verdict
}

/** @returns the last number that was saved; null where something else was said than that it may not be written */
function saveWhileReadOnly(folder: string, id: AssessmentId): number | null {
  const { file, storeFolder } = storeLayout(folder)
  const opened = openDatabase(folder, OPTIONS)
  if (!opened.ok) return null
  let count = 0
  for (const [path, mode, back] of [
    [file, 0o400, 0o600],
    [`${file}-wal`, 0o400, 0o600],
    [storeFolder, 0o500, 0o700],
  ] as const) {
    const isSaved = saveCount(opened.value.db, id, count + 1).ok
    if (!isSaved || !existsSync(path)) return null
    count += 1
    chmodSync(path, mode)
    const saved = saveCount(opened.value.db, id, count + 1)
    chmodSync(path, back)
    if (saved.ok) count += 1
    else if (!saved.error.code.startsWith('disk-')) return null
  }
  opened.value.close()
  for (const [path, mode, back, code] of [
    [file, 0o400, 0o600, 'database-read-only'],
    [file, 0o000, 0o600, 'database-unreadable'],
    [storeFolder, 0o500, 0o700, 'folder-not-writable'],
  ] as const) {
    const before = readFileSync(file)
    chmodSync(path, mode)
    const refused = openDatabase(folder, OPTIONS)
    chmodSync(path, back)
    if (refused.ok || refused.error.code !== code || !readFileSync(file).equals(before)) return null
  }
  return count
}

async function bothSave(folder: string): Promise<Verdict> {
  const id = prepareCounted(folder)
  const both = await Promise.all([1, 2].map(() => startCounting('count-unlocked', [folder, id])))
  await setTimeout(TOGETHER_MS)
  const said = await Promise.all(both.map(({ kill }) => kill()))
  return judgeCounted(folder, id, Math.max(...said)).verdict
}
