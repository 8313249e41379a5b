import type { Database } from 'better-sqlite3'
import { z } from 'zod'

/** A table whose rows are sealed, by what its schema says of it. */
export interface SealedTable {
  readonly name: string
  /** The columns that name a row, in the order of the key. */
  readonly key: readonly string[]
  /** Every column that holds what was put in; the key is among them. */
  readonly own: readonly string[]
  /** Columns that are computed from other rows: nothing is lost where one is altered. */
  readonly derived: readonly string[]
}

/** The seals themselves; what else the schema holds is sealed without being named anywhere. */
const UNSEALED: ReadonlySet<string> = new Set(['seals'])

/** By table. What is listed here can be computed again from what is not. */
export const DERIVED_COLUMNS: Readonly<Record<string, readonly string[]>> = { assessments: ['figures'] }

const columnRow = z.tuple([z.string(), z.string(), z.number()])

/** All at once: to ask table by table takes as many statements, each to be compiled. */
const COLUMNS = `
  SELECT tables.name, columns.name, columns.pk
  FROM pragma_table_list AS tables, pragma_table_xinfo(tables.name) AS columns
  WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND columns.hidden = 0
  ORDER BY tables.name, columns.cid`

/**
 * Every ordinary table with a key, also one that a later release adds. Indexes for searching and the tables behind them
 * are made from the others, and not among them.
 */
export function sealedTables(db: Pick<Database, 'prepare'>): SealedTable[] {
  const byTable = new Map<string, Column[]>()
  for (const row of db.prepare(COLUMNS).raw().all()) {
    const [table, name, pk] = columnRow.parse(row)
    const columns = byTable.get(table)
    if (columns === undefined) byTable.set(table, [{ name, pk }])
    else columns.push({ name, pk })
  }
  return [...byTable]
    .filter(([name]) => !UNSEALED.has(name))
    .map(([name, columns]) => describe(name, columns))
    .filter(({ key }) => key.length > 0)
}

/** Whether the database is of a release that seals. */
export function hasSeals(db: Pick<Database, 'prepare'>): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'seals'").get() !== undefined
}

/** For a name in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

interface Column {
  readonly name: string
  /** Its place in the key, from 1; 0 where it is none of it. */
  readonly pk: number
}

function describe(name: string, columns: readonly Column[]): SealedTable {
  const derived = DERIVED_COLUMNS[name] ?? []
  const names = columns.map((column) => column.name)
  return {
    name,
    key: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name),
    own: names.filter((column) => !derived.includes(column)),
    derived: names.filter((column) => derived.includes(column)),
  }
}
