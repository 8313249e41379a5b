import { z } from 'zod'
import type { RowName } from './check-seals.ts'
import type { WritableDb } from './database.ts'
import { quoted, sealedTables } from './sealed-tables.ts'

/** Takes away what was computed and is not as it was kept; it is computed again when it is next asked for. */
export function repairDerived(db: WritableDb, rows: readonly RowName[]): void {
  const tables = new Map(sealedTables(db).map((table) => [table.name, table]))
  for (const { table, key } of rows) {
    const known = tables.get(table)
    if (known === undefined) continue
    const emptied = known.derived.map((column) => `${quoted(column)} = NULL`).join()
    const named = known.key.map((column) => `${quoted(column)} IS ?`).join(' AND ')
    db.prepare(`UPDATE ${quoted(table)} SET ${emptied} WHERE ${named}`).run(z.array(z.unknown()).parse(JSON.parse(key)))
  }
}
