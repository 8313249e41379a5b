import Database from 'better-sqlite3'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ok } from '#shared/app-error.ts'
import { inCopy } from './check-database.ts'
import type { RowName } from './check-seals.ts'
import { openBytes } from './open-bytes.ts'
import { sealKey, sealOf } from './seal.ts'
import { hasSeals, quoted, sealedTables } from './sealed-tables.ts'
import type { SealedTable } from './sealed-tables.ts'
import type { StoreLayout } from './store-layout.ts'

/** What could be read of a damaged database. Nothing in it is guessed. */
export interface Salvage {
  readonly format: 'cairn/salvage@1'
  /** Rows that bear their seal, by table. */
  readonly tables: Readonly<Record<string, readonly SalvagedRow[]>>
  /** Rows that could be read and do not bear their seal: not as Cairn wrote them, or never written by it. */
  readonly altered: readonly { readonly table: string; readonly row: SalvagedRow }[]
  /** Rows that Cairn wrote and that can't be read. */
  readonly missing: readonly RowName[]
  /** Tables of which some part, or all, can't be read; how many rows are gone is known where the seals could be read. */
  readonly unreadable: readonly string[]
}
type SalvagedRow = Readonly<Record<string, unknown>>

/** Reads whatever can be read of the database and its log, row by row; nothing in the store is written. */
export function salvage(layout: StoreLayout): Salvage {
  const hasLog = layout.sideFiles.some((path) => existsSync(path))
  if (hasLog) {
    const fromCopy = inCopy(layout, (db) => ok(salvageFrom(db)))
    if (fromCopy.ok && countRows(fromCopy.value) > 0) return fromCopy.value
  }
  try {
    const db = openBytes(readFileSync(layout.file))
    try {
      return salvageFrom(db)
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError || isMissing(error)) return NOTHING
    throw error
  }
}

const NOTHING: Salvage = { format: 'cairn/salvage@1', tables: {}, altered: [], missing: [], unreadable: ['*'] }

export function countRows({ tables }: Salvage): number {
  return Object.values(tables).reduce((sum, rows) => sum + rows.length, 0)
}

function salvageFrom(db: Database.Database): Salvage {
  const tables: Record<string, SalvagedRow[]> = {}
  const altered: { table: string; row: SalvagedRow }[] = []
  const missing: RowName[] = []
  const unreadable: string[] = []
  const sealed = attempt(() => hasSeals(db)) ?? false
  for (const table of attempt(() => sealedTables(db)) ?? []) {
    const { rows, isWhole } = readWhatCan(db, table)
    const seals = sealed ? readSeals(db, table.name) : null
    if (!isWhole || seals?.isWhole === false) unreadable.push(table.name)
    const good: SalvagedRow[] = []
    for (const values of rows) {
      const row = Object.fromEntries(table.own.map((column, index) => [column, values[index]]))
      const key = sealKey(table.key.map((column) => row[column]))
      const own = seals?.byKey.get(key)
      seals?.byKey.delete(key)
      // Of a release that did not seal, all that can be read is all that is known.
      if (seals === null || own === sealOf(table.name, table.own, values)) good.push(row)
      else altered.push({ table: table.name, row })
    }
    tables[table.name] = good
    for (const key of seals?.byKey.keys() ?? []) missing.push({ table: table.name, key })
  }
  return { format: 'cairn/salvage@1', tables, altered, missing, unreadable }
}

/** Forwards along the key as far as it goes, then backwards from the end: what lies between is what can't be read. */
function readWhatCan(
  db: Database.Database,
  table: SealedTable,
): { readonly rows: readonly (readonly unknown[])[]; readonly isWhole: boolean } {
  const forwards = walk(db, table, 'ASC')
  if (forwards.isWhole) return forwards
  const backwards = walk(db, table, 'DESC')
  const keyOf = (values: readonly unknown[]): string =>
    sealKey(table.key.map((column) => values[table.own.indexOf(column)]))
  const seen = new Set(forwards.rows.map(keyOf))
  return { rows: [...forwards.rows, ...backwards.rows.filter((values) => !seen.has(keyOf(values)))], isWhole: false }
}

function walk(
  db: Database.Database,
  { name, key, own }: SealedTable,
  direction: 'ASC' | 'DESC',
): { readonly rows: readonly (readonly unknown[])[]; readonly isWhole: boolean } {
  const rows: (readonly unknown[])[] = []
  try {
    // As the rows lie in the file: sorting would need all of them before it gave the first.
    const order = (lieByKey(db, name) ? key.map(quoted) : ['rowid']).map((column) => `${column} ${direction}`).join()
    const sql = `SELECT ${own.map(quoted).join()} FROM ${quoted(name)} NOT INDEXED ORDER BY ${order}`
    for (const row of db.prepare(sql).raw().iterate()) rows.push(z.array(z.unknown()).parse(row))
    return { rows, isWhole: true }
  } catch (error) {
    if (error instanceof Database.SqliteError) return { rows, isWhole: false }
    throw error
  }
}

function lieByKey(db: Database.Database, name: string): boolean {
  return db.prepare('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(name) === 1
}

function readSeals(
  db: Database.Database,
  of: string,
): { readonly byKey: Map<string, string>; readonly isWhole: boolean } {
  const byKey = new Map<string, string>()
  for (const direction of ['ASC', 'DESC']) {
    try {
      const rows = db.prepare(`SELECT key, own FROM seals WHERE of = ? ORDER BY key ${direction}`).raw().iterate(of)
      for (const row of rows) {
        const [key, own] = z.tuple([z.string(), z.string()]).parse(row)
        byKey.set(key, own)
      }
      return { byKey, isWhole: true }
    } catch (error) {
      if (!(error instanceof Database.SqliteError || error instanceof z.ZodError)) throw error
    }
  }
  return { byKey, isWhole: false }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof z.ZodError) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
