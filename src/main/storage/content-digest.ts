import type { Database } from 'better-sqlite3'
import { createHash, hash } from 'node:crypto'
import { z } from 'zod'
import { readRows } from './arm-seals.ts'
import { quoted, sealedTables } from './sealed-tables.ts'

/** One hash over every row of every table of hers: two databases with the same say the same, however they lie on the disk. */
export function contentDigest(db: Pick<Database, 'prepare'>): string {
  const digest = createHash('sha256')
  for (const table of sealedTables(db)) {
    const rows = [...readRows(db, table)].map(({ key, own, derived }) => `${key} ${own} ${derived ?? ''}`)
    digest.update(`${table.name} ${rows.length}\n${rows.sort().join('\n')}\n`)
  }
  return digest.digest('hex')
}

/** One hash over all seals, and so over all that is sealed: as good as one over the rows where each of them bears its seal. */
export function sealsDigest(db: Pick<Database, 'prepare'>): string {
  const seals = db
    .prepare(
      "SELECT group_concat(of || ' ' || key || ' ' || own || ' ' || coalesce(derived, ''), char(10)) FROM (SELECT * FROM seals ORDER BY of, key)",
    )
    .pluck()
    .get()
  return hash('sha256', z.string().nullable().parse(seals) ?? '')
}

/** What a database is made of, in SQLite's own words. */
export function schemaText(db: Pick<Database, 'prepare'>): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all())
}

/** How many rows each table has, those that are no table of hers too. */
export function rowCounts(db: Pick<Database, 'prepare'>): Readonly<Record<string, number>> {
  const names = z
    .array(z.string())
    .parse(
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .pluck()
        .all(),
    )
  return Object.fromEntries(
    names.map((name) => [
      name,
      z.number().parse(
        db
          .prepare(`SELECT count(*) FROM ${quoted(name)}`)
          .pluck()
          .get(),
      ),
    ]),
  )
}
