import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { checkSeals, countBroken } from './check-seals.ts'
import type { RowName } from './check-seals.ts'
import { APPLICATION_ID } from './inspect-file.ts'
import { readIdentity } from './identity.ts'
import type { Identity } from './identity.ts'
import { lostSaves } from './lost-saves.ts'
import { schemaOf } from './migrate.ts'
import { openBytes } from './open-bytes.ts'
import type { StoreLayout } from './store-layout.ts'

export interface CheckedDatabase {
  /** The log taken into account. */
  readonly schema: number
  /** The log beside the file is not this database's: it must never be worked in. */
  readonly foreignLog: boolean
  /** Rows of which what was computed is not as it was kept: to be computed again. */
  readonly derived: readonly RowName[]
}

/** By far the longest; looked at in full at leisure and before every backup, and row by row where one is shown. */
const HISTORY = 'edits'

/**
 * Reads a database of ours through and through before anything may write to it: one that is damaged, altered, or newer
 * than `knownSchema` stays as it is, byte for byte. One that was closed properly is read from memory; one with a log is
 * looked at as a copy, into which SQLite can work the log, and compared with the file as it is without. [trust B11]
 * @param readsHistory whether the history is held to its seals also where there is no log
 */
export function checkDatabase(
  layout: StoreLayout,
  hasLog: boolean,
  knownSchema: number,
  readsHistory = false,
): Result<CheckedDatabase> {
  const without = readsHistory ? [] : [HISTORY]
  if (!hasLog) return checkBytes(readFileSync(layout.file), knownSchema, without)
  const alone = identityAlone(layout)
  const copied = inCopy(layout, (copy) =>
    sound(() => (isOtherFile(alone, copy, existsSync(`${layout.file}-wal`)) ? ok(null) : check(copy, knownSchema, []))),
  )
  if (!copied.ok && copied.error.code === 'database-newer') return copied
  if (copied.ok && copied.value !== null) {
    const lost = existsSync(`${layout.file}-wal`) ? lostSaves(`${layout.file}-wal`) : 0
    return lost === 0 ? ok(copied.value) : err('database-altered', { rows: lost })
  }
  // What is sound without the log and not with it was broken by the log: our own frames bear their check sums, and their
  // rows their seals.
  const checked = checkBytes(readFileSync(layout.file), knownSchema, without)
  if (checked.ok) return ok({ ...checked.value, foreignLog: true })
  return copied.ok ? checked : copied
}

function checkBytes(bytes: Buffer, knownSchema: number, without: readonly string[]): Result<CheckedDatabase> {
  return sound(() => {
    const db = openBytes(bytes)
    try {
      return check(db, knownSchema, without)
    } finally {
      db.close()
    }
  })
}

/** Opens a copy of the database with its log, and throws both away afterwards. */
export function inCopy<T>(
  { file, sideFiles, rehearsalFolder }: StoreLayout,
  work: (copy: Database.Database) => Result<T>,
): Result<T> {
  try {
    rmSync(rehearsalFolder, { recursive: true, force: true })
    mkdirSync(rehearsalFolder, { mode: 0o700 })
    for (const path of [file, ...sideFiles].filter((candidate) => existsSync(candidate))) {
      copyFileSync(path, join(rehearsalFolder, basename(path)))
    }
    return sound(() => {
      const db = new Database(join(rehearsalFolder, basename(file)), { fileMustExist: true, timeout: 0 })
      try {
        return work(db)
      } finally {
        db.close()
      }
    })
  } finally {
    rmSync(rehearsalFolder, { recursive: true, force: true })
  }
}

/**
 * What the file says of itself without its log; null where it can't be read alone. Where the power failed as a log was being
 * worked in, pages of two moments lie side by side: it is still this database, and its numbers say nothing.
 */
function identityAlone({ file }: StoreLayout): Identity | null {
  try {
    const db = openBytes(readFileSync(file))
    try {
      const identity = readIdentity(db)
      return identity === null || isWhole(db) ? identity : { ...identity, given: {} }
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}

function isWhole(db: Database.Database): boolean {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  }
}

/**
 * Whether the log made another database of ours: SQLite replays whatever lies beside the file, and the outcome may be
 * whole. A log only ever adds, so numbers that were given and are gone tell of an old log; a rollback journal takes back
 * what was not committed, and may lower them.
 */
function isOtherFile(alone: Identity | null, copy: Database.Database, isLog: boolean): boolean {
  if (alone === null) return false
  if (copy.pragma('application_id', { simple: true }) !== APPLICATION_ID) return true
  const withLog = readIdentity(copy)
  if (withLog === null || withLog.id !== alone.id) return true
  return isLog && Object.entries(alone.given).some(([table, seq]) => (withLog.given[table] ?? 0) < seq)
}

function check(db: Database.Database, knownSchema: number, without: readonly string[]): Result<CheckedDatabase> {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  const schema = schemaOf(db)
  // Before the content is looked at: a later release may keep things in it that this one would call damage.
  if (schema > knownSchema) return err('database-newer', { schema, needs: lastSignature(db) })
  const isWhole = db.pragma('quick_check(1)', { simple: true }) === 'ok'
  const orphans = z.array(z.unknown()).parse(db.pragma('foreign_key_check'))
  if (!isWhole || orphans.length > 0) return err('database-damaged')
  const seals = checkSeals(db, without)
  const broken = countBroken(seals)
  return broken > 0
    ? err('database-altered', { rows: broken })
    : ok({ schema, foreignLog: false, derived: seals.derived })
}

/** Whatever SQLite can't make of the bytes is damage. A disk that can't be read is another matter, and is thrown on. */
function sound<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof z.ZodError) return err('database-damaged')
    throw error
  }
}

/** Every release keeps this table as the first one made it, so that an older one can read who came after. */
function lastSignature(db: Database.Database): string {
  try {
    return z
      .string()
      .parse(db.prepare('SELECT app_version FROM migrations ORDER BY version DESC LIMIT 1').pluck().get())
  } catch {
    return '' // it only makes the message better, and nothing about the file is known
  }
}
