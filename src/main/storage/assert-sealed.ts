import { z } from 'zod'
import type { ReadableDb } from './database.ts'
import { DamagedRowError } from './damaged-row-error.ts'
import { prepared } from './prepared.ts'
import { sealKey, sealOf } from './seal.ts'
import { hasSeals, quoted, sealedTables } from './sealed-tables.ts'
import type { SealedTable } from './sealed-tables.ts'

const sealRow = z.strictObject({ own: z.string() })

/** What each connection's tables look like; they don't change while it is open. */
const known = new WeakMap<object, ReadonlyMap<string, SealedTable>>()

/**
 * Holds one row to its seal: for tables that are too long to be looked at in full at every start.
 * @throws DamagedRowError where it is not as Cairn wrote it
 */
export function assertSealed(db: ReadableDb, name: string, key: readonly (string | number)[]): void {
  const table = tablesOf(db).get(name)
  if (table === undefined) return
  const named = table.key.map((column) => `${quoted(column)} = ?`).join(' AND ')
  const row = prepared(db, `SELECT ${table.own.map(quoted).join()} FROM ${quoted(name)} WHERE ${named}`).get(...key)
  const seal = sealRow.safeParse(prepared(db, 'SELECT own FROM seals WHERE of = ? AND key = ?').get(name, sealKey(key)))
  const isSound = row instanceof Object && seal.success && sealOf(name, table.own, Object.values(row)) === seal.data.own
  if (!isSound) throw new DamagedRowError(name, key.join(' '))
}

function tablesOf(db: ReadableDb): ReadonlyMap<string, SealedTable> {
  const before = known.get(db)
  if (before !== undefined) return before
  const tables = new Map(hasSeals(db) ? sealedTables(db).map((table) => [table.name, table] as const) : [])
  known.set(db, tables)
  return tables
}
