import Database from 'better-sqlite3'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from './database.ts'
import { sealKey, sealOf } from './seal.ts'
import { hasSeals, quoted, sealedTables } from './sealed-tables.ts'
import type { SealedTable } from './sealed-tables.ts'

export interface FullCheckOutcome {
  readonly isSound: boolean
  /** How many rows were held to their seals. */
  readonly rows: number
}

/** So few that nobody who is typing notices. */
const ROWS_AT_ONCE = 500

/**
 * Looks at every page and every row, the history too, piece by piece: between two pieces anything may be read or written.
 * It ends at the first thing that is not as it was written. [trust B2]
 */
export function* fullCheck(db: WritableDb): Generator<undefined, FullCheckOutcome> {
  let rows = 0
  try {
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return { isSound: false, rows }
    yield
    if (z.array(z.unknown()).parse(db.pragma('foreign_key_check')).length > 0) return { isSound: false, rows }
    if (!hasSeals(db)) return { isSound: true, rows }
    for (const table of sealedTables(db)) {
      for (let from = 0; ; from += ROWS_AT_ONCE) {
        yield
        const seen = sealedRows(db, table, from)
        if (seen === null) return { isSound: false, rows }
        rows += seen
        if (seen < ROWS_AT_ONCE) break
      }
      // Each row has its seal; as many seals as rows, and no row is gone.
      if (count(db, table.name) !== countSeals(db, table.name)) return { isSound: false, rows }
    }
    return { isSound: true, rows }
  } catch (error) {
    if (error instanceof Database.SqliteError) return { isSound: false, rows }
    throw error
  }
}

/** @returns how many rows there were from there on; null where one of them does not bear its seal */
function sealedRows(db: ReadableDb, { name, key, own }: SealedTable, from: number): number | null {
  const columns = [...key, ...own].map(quoted).join()
  const found = z.array(z.array(z.unknown())).parse(
    db
      .prepare(`SELECT ${columns} FROM ${quoted(name)} ORDER BY ${key.map(quoted).join()} LIMIT ? OFFSET ?`)
      .raw()
      .all(ROWS_AT_ONCE, from),
  )
  const seal = db.prepare('SELECT own FROM seals WHERE of = ? AND key = ?').pluck()
  const isSealed = (row: readonly unknown[]): boolean =>
    seal.get(name, sealKey(row.slice(0, key.length))) === sealOf(name, own, row.slice(key.length))
  return found.every(isSealed) ? found.length : null
}

const count = (db: ReadableDb, name: string): unknown =>
  db
    .prepare(`SELECT count(*) FROM ${quoted(name)}`)
    .pluck()
    .get()

const countSeals = (db: ReadableDb, name: string): unknown =>
  db.prepare('SELECT count(*) FROM seals WHERE of = ?').pluck().get(name)
