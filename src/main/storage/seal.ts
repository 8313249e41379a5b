import { hash } from 'node:crypto'

/** Values as SQLite hands them out, in the order of the columns. */
export type SqlValues = readonly unknown[]

/** The SHA-256 of a row's values under their names: the same text in another column, or another table, is another row. */
export function sealOf(table: string, columns: readonly string[], values: SqlValues): string {
  return hash('sha256', `${table}(${columns.join()})${JSON.stringify(values.map(canonical))}`, 'base64')
}

/** Names a row by the values of its key. */
export function sealKey(values: SqlValues): string {
  return JSON.stringify(values.map(canonical))
}

/** JSON has no infinite numbers, and would make nothing of them. */
function canonical(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: `${value}` } : value
}
