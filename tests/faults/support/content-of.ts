import type { Database } from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { quoted, sealedTables } from '#main/storage/sealed-tables.ts'

/**
 * A hash over everything that was put in, table by table, read without the app's own seals: two databases with the same
 * content say the same. What is computed from the rest is left out.
 * @param without tables that are not looked at
 */
export function contentOf(db: Pick<Database, 'prepare'>, without: readonly string[] = []): string {
  const content = JSON.stringify(
    sealedTables(db)
      .filter(({ name }) => !without.includes(name))
      .map(({ name, key, own }) => [
        name,
        db
          .prepare(`SELECT ${own.map(quoted).join()} FROM ${quoted(name)} ORDER BY ${key.map(quoted).join()}`)
          .raw()
          .all(),
      ]),
  )
  return createHash('sha256').update(content).digest('hex')
}
