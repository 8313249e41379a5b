import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { textAt } from '#shared/archive/rows-at.ts'

/** Columns of every row ask for theirs. */
const inSnakeCase = new Map<string, string>()

/** `byWhom` is kept as `by_whom`. */
export const snakeCase = (name: string): string => {
  const known = inSnakeCase.get(name) ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  inSnakeCase.set(name, known)
  return known
}

export const tableOf = ({ name, table }: ArchiveTable): string => table ?? snakeCase(name)

export const columnsOf = ({ row }: ArchiveTable): readonly string[] => Object.keys(row.shape)

/** In the order of the archive: by what tells the rows apart, or as they were made. */
export const orderOf = ({ key }: ArchiveTable): string => (key.length === 0 ? 'seq' : key.map(quoted).join(', '))

export const quoted = (name: string): string => `"${snakeCase(name)}"`

/** As it stands in the archive: true and false, values instead of their JSON. */
export const decodeRow = (table: ArchiveTable, row: ArchiveRow): ArchiveRow =>
  Object.fromEntries(
    columnsOf(table).map((key) => {
      const value = row[snakeCase(key)] ?? null
      if (value === null) return [key, null]
      if (table.flags?.includes(key) === true) return [key, value === 1]
      if (table.json?.includes(key) === true) return [key, JSON.parse(textAt(row, snakeCase(key)))]
      return [key, value]
    }),
  )

/** As it stands in the database, in the order of `columnsOf`. JSON is kept in its one form: a hash may name it. */
export const encodeRow = (table: ArchiveTable, row: ArchiveRow): readonly unknown[] =>
  columnsOf(table).map((key) => {
    const value = row[key] ?? null
    if (table.json?.includes(key) === true) return canonicalJson(value)
    if (value !== null && table.flags?.includes(key) === true) return value === true ? 1 : 0
    return value
  })

export const insertSql = (table: ArchiveTable, more: readonly string[] = []): string => {
  const columns = [...columnsOf(table).map(quoted), ...more.map((column) => `"${column}"`)]
  return `INSERT INTO "${tableOf(table)}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
}
