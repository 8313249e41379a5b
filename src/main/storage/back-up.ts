import type { Database } from 'better-sqlite3'
import { closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { listBackups, nextBackupName } from './backup-names.ts'
import { checkingSeals, countBroken } from './check-seals.ts'
import { contentDigest, rowCounts, schemaText, sealsDigest } from './content-digest.ts'
import { openBytes } from './open-bytes.ts'
import { atOnce } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { hasSeals } from './sealed-tables.ts'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

const DRAFT_NAME = 'being-written.tmp'

export interface BackUpOptions {
  /** The schema's version that the copy has, for its name. */
  readonly schema: number
  readonly nowMs: number
  /** A number that was given elsewhere: this one comes after it. */
  readonly above?: number
}

/**
 * Writes a whole copy of the database beside the store, reads it back, and only then gives it its name. A copy that is
 * equal to the newest one is not kept twice, so that starting again and again does not fill the disk. [trust C3]
 * @returns the backup's path; `database-altered` where rows are not as Cairn wrote them
 * @throws SqliteError or a file error; the earlier backups and the database are as they were
 */
export function backUp(db: Database, layout: StoreLayout, options: BackUpOptions): Result<string> {
  return atOnce(backingUp(db, layout, options))
}

/** The same in pieces. What the copy holds is of one moment: whatever is written between two pieces is in the next one. */
export function* backingUp(
  db: Database,
  { backupFolder }: StoreLayout,
  options: BackUpOptions,
): Pieces<Result<string>> {
  const draft = join(backupFolder, DRAFT_NAME)
  rmSync(draft, { force: true })
  closeSync(openSync(draft, 'wx', 0o600)) // SQLite fills an empty file, and leaves it to its owner alone
  try {
    db.prepare('VACUUM INTO ?').run(draft)
    const wanted = factsOf(db)
    yield
    syncFile(draft)
    yield
    const bytes = readFileSync(draft)
    const original = Buffer.from(bytes)
    const broken = yield* countingBroken(openBytes(bytes), wanted)
    if (broken > 0) return err('database-altered', { rows: broken })
    const newest = listBackups(backupFolder).at(-1)
    if (newest !== undefined && readFileSync(join(backupFolder, newest.name)).equals(original))
      return ok(join(backupFolder, newest.name))
    const path = join(backupFolder, nextBackupName(backupFolder, options))
    renameSync(draft, path)
    syncFolder(backupFolder)
    return ok(path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** How many backups there are. A folder that can't be read holds none that could be counted on. */
export function countBackups({ backupFolder }: StoreLayout): number {
  return listBackups(backupFolder).length
}

interface Facts {
  readonly names: readonly unknown[]
  readonly schema: string
  readonly rows: string
}

/** By these two databases are told to be the same, once each row of the copy is known to bear its seal. */
function factsOf(db: Database): Facts {
  return {
    names: ['application_id', 'user_version'].map((pragma) => db.pragma(pragma, { simple: true })),
    schema: schemaText(db),
    rows: JSON.stringify(rowCounts(db)) + (hasSeals(db) ? sealsDigest(db) : contentDigest(db)),
  }
}

/** @returns how many rows of the copy do not bear their seals. @throws where it is not what it was made of */
function* countingBroken(copy: Database, wanted: Facts): Pieces<number> {
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the backup is damaged')
    yield
    const { names, schema, rows } = factsOf(copy)
    if (JSON.stringify(names) !== JSON.stringify(wanted.names)) throw new Error('the backup differs in what it is')
    if (schema !== wanted.schema) throw new Error('the backup differs in its schema')
    if (rows !== wanted.rows) throw new Error('the backup differs in its rows')
    return countBroken(yield* checkingSeals(copy))
  } finally {
    copy.close()
  }
}
