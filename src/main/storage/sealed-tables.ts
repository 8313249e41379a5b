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

const tableRow = z.object({ name: z.string() })
const columnRow = z.object({ name: z.string(), pk: z.number(), hidden: z.number() })

/**
 * Every ordinary table with a key, also one that a later release adds. Indexes for searching and the tables behind them
 * are made from the others, and not among them.
 */
export function sealedTables(db: Pick<Database, 'prepare'>): SealedTable[] {
  const tables = z
    .array(tableRow)
    .parse(
      db
        .prepare(
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )
        .all(),
    )
  return tables
    .filter(({ name }) => !UNSEALED.has(name))
    .map(({ name }) => describe(db, name))
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

function describe(db: Pick<Database, 'prepare'>, name: string): SealedTable {
  const columns = z
    .array(columnRow)
    .parse(db.prepare('SELECT name, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid').all(name))
    .filter(({ hidden }) => hidden === 0)
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
