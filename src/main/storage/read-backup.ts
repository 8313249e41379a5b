import Database from 'better-sqlite3'
import { lstatSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { BackupCounts } from '#shared/store-safety.ts'
import { checkSeals, countBroken } from './check-seals.ts'
import { rowCounts } from './content-digest.ts'
import { APPLICATION_ID } from './inspect-file.ts'
import { schemaOf } from './migrate.ts'
import { openBytes } from './open-bytes.ts'
import { sealedTables } from './sealed-tables.ts'
import { storageFailure } from './storage-failure.ts'

/** A database beyond this is none of ours. [trust G1] */
const MAX_BYTES = 200 * 1024 * 1024
const HEADER_BYTES = 100
const APPLICATION_ID_OFFSET = 68

export interface ReadBackup {
  readonly schema: number
  readonly bytes: Buffer
  readonly counts: BackupCounts
}

/**
 * Reads a backup through and through, from its bytes: nothing beside it is taken in, and nothing is written.
 * Answers `database-foreign`, `database-newer`, `database-damaged` or what the disk says.
 */
export function readBackup(path: string, knownSchema: number): Result<ReadBackup> {
  try {
    const stat = lstatSync(path)
    if (!stat.isFile() || stat.size > MAX_BYTES) return err('database-foreign')
    const bytes = readFileSync(path)
    if (bytes.length < HEADER_BYTES) return err('database-damaged')
    if (bytes.readInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) return err('database-foreign')
    const db = openBytes(Buffer.from(bytes))
    try {
      return examine(db, bytes, knownSchema)
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof z.ZodError) return err('database-damaged')
    const failure = storageFailure(error)
    if (failure !== null) return { ok: false, error: failure }
    throw error
  }
}

function examine(db: Database.Database, bytes: Buffer, knownSchema: number): Result<ReadBackup> {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  const schema = schemaOf(db)
  if (schema > knownSchema) return err('database-newer', { schema, needs: '' })
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return err('database-damaged')
  if (z.array(z.unknown()).parse(db.pragma('foreign_key_check')).length > 0) return err('database-damaged')
  const broken = countBroken(checkSeals(db))
  return broken > 0 ? err('database-altered', { rows: broken }) : ok({ schema, bytes, counts: countsOf(db) })
}

function countsOf(db: Database.Database): BackupCounts {
  const all = rowCounts(db)
  const assessments = db.prepare('SELECT count(*) FROM assessments WHERE deleted_at_ms IS NULL').pluck().get()
  const entries =
    all['evidence'] === undefined
      ? 0 // of a release that had no log of evidence
      : db.prepare('SELECT count(*) FROM evidence WHERE deleted_at_ms IS NULL').pluck().get()
  return {
    assessments: z.number().parse(assessments),
    answers: all['answers'] ?? 0,
    entries: z.number().parse(entries),
    rows: sealedTables(db).reduce((sum, { name }) => sum + (all[name] ?? 0), 0),
  }
}
