import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { schemaOf } from './migrate.ts'
import { openBytes } from './open-bytes.ts'
import type { StoreLayout } from './store-layout.ts'

/**
 * Reads a database of ours through and through before anything may write to it: one that is damaged, or newer than
 * `knownSchema`, stays as it is, byte for byte. One that was closed properly is read from memory; one with a log is
 * looked at as a copy, into which SQLite can work the log.
 * @returns the schema's version, the log taken into account; `database-newer` names the release that it `needs`
 */
export function checkDatabase(layout: StoreLayout, hasLog: boolean, knownSchema: number): Result<number> {
  try {
    return hasLog ? checkCopy(layout, knownSchema) : checkBytes(readFileSync(layout.file), knownSchema)
  } catch (error) {
    // Whatever SQLite can't make of the bytes. A disk that can't be read is another matter, and is thrown on.
    if (error instanceof Database.SqliteError) return err('database-damaged')
    throw error
  }
}

function checkBytes(bytes: Buffer, knownSchema: number): Result<number> {
  const db = openBytes(bytes)
  try {
    return check(db, knownSchema)
  } finally {
    db.close()
  }
}

function checkCopy({ file, sideFiles, rehearsalFolder }: StoreLayout, knownSchema: number): Result<number> {
  try {
    mkdirSync(rehearsalFolder, { mode: 0o700 })
    for (const path of [file, ...sideFiles].filter((candidate) => existsSync(candidate))) {
      copyFileSync(path, join(rehearsalFolder, basename(path)))
    }
    const db = new Database(join(rehearsalFolder, basename(file)), { fileMustExist: true, timeout: 0 })
    try {
      return check(db, knownSchema)
    } finally {
      db.close()
    }
  } finally {
    rmSync(rehearsalFolder, { recursive: true, force: true })
  }
}

function check(db: Database.Database, knownSchema: number): Result<number> {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  const schema = schemaOf(db)
  // Before the content is looked at: a later release may keep things in it that this one would call damage.
  if (schema > knownSchema) return err('database-newer', { schema, needs: lastSignature(db) })
  const isWhole = db.pragma('quick_check(1)', { simple: true }) === 'ok'
  const orphans = z.array(z.unknown()).parse(db.pragma('foreign_key_check'))
  return isWhole && orphans.length === 0 ? ok(schema) : err('database-damaged')
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
