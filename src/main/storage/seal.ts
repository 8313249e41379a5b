import { hash } from 'node:crypto'

/** Values as SQLite hands them out, in the order of the columns. */
export type SqlValues = readonly unknown[]

/** The SHA-256 of a row's values under their names: the same text in another column, or another table, is another row. */
export function sealOf(table: string, columns: readonly string[], values: SqlValues): string {
  return hash('sha256', `${table}(${namesOf(columns)})${asJson(values)}`, 'base64')
}

/** Names a row by the values of its key. */
export function sealKey(values: SqlValues): string {
  return asJson(values)
}

const joined = new WeakMap<readonly string[], string>()

/** The same for every row of a table. */
function namesOf(columns: readonly string[]): string {
  const known = joined.get(columns)
  if (known !== undefined) return known
  const names = columns.join()
  joined.set(columns, names)
  return names
}

/** JSON has no infinite numbers, and would make nothing of them. */
function asJson(values: SqlValues): string {
  return JSON.stringify(
    values.some(isInfinite) ? values.map((value) => (isInfinite(value) ? { number: `${value}` } : value)) : values,
  )
}

function isInfinite(value: unknown): value is number {
  return typeof value === 'number' && !Number.isFinite(value)
}
