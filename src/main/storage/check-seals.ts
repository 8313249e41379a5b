import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { readRows } from './arm-seals.ts'
import { atOnce } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { hasSeals, sealedTables } from './sealed-tables.ts'

export interface RowName {
  readonly table: string
  /** The values of the row's key, as a JSON list. */
  readonly key: string
}

export interface SealFindings {
  /** Rows that are not as Cairn wrote them, */
  readonly altered: readonly RowName[]
  /** that Cairn wrote and that are gone, */
  readonly missing: readonly RowName[]
  /** that Cairn never wrote, */
  readonly unsealed: readonly RowName[]
  /** and that are as they were but for what is computed from others. */
  readonly derived: readonly RowName[]
}

const sealRow = z.tuple([z.string(), z.string(), z.string().nullable()])
type SealRow = readonly [key: string, own: string, derived: string | null]

/** There is a seal for every row: each is looked at by hand, and by the schema only to say what is wrong with it. */
function isSealRow(row: unknown): row is SealRow {
  if (!Array.isArray(row) || row.length !== 3) return false
  const cells: readonly unknown[] = row
  const [key, own, derived] = cells
  return typeof key === 'string' && typeof own === 'string' && (derived === null || typeof derived === 'string')
}

/**
 * Compares every row with its seal. Only reads; a database of a release that did not seal yet has nothing to find.
 * @param without tables that are not looked at
 */
export function checkSeals(db: Pick<Database, 'prepare'>, without: readonly string[] = []): SealFindings {
  return atOnce(checkingSeals(db, without))
}

/** The same, row by row, of a database that nobody writes meanwhile. */
export function* checkingSeals(db: Pick<Database, 'prepare'>, without: readonly string[] = []): Pieces<SealFindings> {
  const found = {
    altered: [] as RowName[],
    missing: [] as RowName[],
    unsealed: [] as RowName[],
    derived: [] as RowName[],
  }
  if (!hasSeals(db)) return found
  const read = db.prepare('SELECT key, own, derived FROM seals WHERE of = ?').raw()
  const all = sealedTables(db)
  for (const table of all.filter(({ name }) => !without.includes(name))) {
    const seals = new Map<string, SealRow>()
    for (const row of read.all(table.name)) {
      yield
      const seal = isSealRow(row) ? row : sealRow.parse(row)
      seals.set(seal[0], seal)
    }
    for (const { key, own, derived } of readRows(db, table)) {
      yield
      const [, sealed, sealedDerived] = seals.get(key) ?? [key, null, null]
      seals.delete(key)
      const row = { table: table.name, key }
      if (sealed === null) found.unsealed.push(row)
      else if (sealed !== own) found.altered.push(row)
      else if (sealedDerived !== derived) found.derived.push(row)
    }
    for (const key of seals.keys()) found.missing.push({ table: table.name, key })
  }
  const known = new Set(all.map(({ name }) => name))
  const strays = z.array(z.string()).parse(db.prepare('SELECT DISTINCT of FROM seals').pluck().all())
  for (const table of strays.filter((name) => !known.has(name))) found.missing.push({ table, key: '[]' })
  return found
}

/** How many rows of hers are not as Cairn left them; what can be computed again is none of them. */
export function countBroken({ altered, missing, unsealed }: SealFindings): number {
  return altered.length + missing.length + unsealed.length
}
