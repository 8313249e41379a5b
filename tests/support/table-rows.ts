import type { ReadableDb } from '#main/storage/database.ts'

/** Every row of every table as it is stored, but of those that are left out, and their seals: what must be equal to the byte. */
export function tableRows(db: ReadableDb, leftOut: readonly string[] = []): Record<string, string[]> {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()
  const rowsOf = (table: string): string[] =>
    db
      .prepare(`SELECT * FROM ${table}`)
      .raw()
      .all()
      .filter((row) => table !== 'seals' || !Array.isArray(row) || !leftOut.includes(String(row[0])))
      .map((row) => JSON.stringify(row))
  return Object.fromEntries(
    tables
      .map(String)
      .filter((table) => !leftOut.includes(table))
      .map((table) => [table, rowsOf(table)]),
  )
}
