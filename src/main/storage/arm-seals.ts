import type { Database } from 'better-sqlite3'
import { sealKey, sealOf } from './seal.ts'
import { hasSeals, quoted, sealedTables } from './sealed-tables.ts'
import type { SealedTable } from './sealed-tables.ts'

/**
 * From now on every row that this connection writes is sealed in the same transaction, whoever writes it and into
 * whichever table, cascades included. The triggers are the connection's own: the file holds none, and stays one that
 * any other program can open.
 */
export function armSeals(db: Database): void {
  if (!hasSeals(db)) return
  db.function('cairn_key', { varargs: true, deterministic: true }, (...values: unknown[]) => sealKey(values))
  for (const table of sealedTables(db)) arm(db, table)
}

/** Seals all rows as they stand, as a migration leaves them. Part of the transaction that is open. */
export function resealAll(db: Database): void {
  if (!hasSeals(db)) return
  db.prepare('DELETE FROM seals').run()
  const put = db.prepare('INSERT INTO seals (of, key, own, derived) VALUES (?, ?, ?, ?)')
  for (const table of sealedTables(db)) {
    for (const row of readRows(db, table)) put.run(table.name, row.key, row.own, row.derived)
  }
}

export interface SealedRow {
  readonly key: string
  readonly own: string
  readonly derived: string | null
}

/** Every row of a table by its key, with the seals that its values have now. */
export function* readRows(db: Pick<Database, 'prepare'>, table: SealedTable): Generator<SealedRow> {
  const { name, key, own, derived } = table
  const columns = [...key, ...own, ...derived].map(quoted).join()
  // All at once: no other statement may run on a connection that is still reading.
  for (const row of db
    .prepare(`SELECT ${columns} FROM ${quoted(name)}`)
    .raw()
    .all()) {
    const values = asValues(row)
    yield {
      key: sealKey(values.slice(0, key.length)),
      own: sealOf(name, own, values.slice(key.length, key.length + own.length)),
      derived: derived.length === 0 ? null : sealOf(name, derived, values.slice(key.length + own.length)),
    }
  }
}

function asValues(row: unknown): readonly unknown[] {
  if (!Array.isArray(row)) throw new TypeError('a raw row is a list')
  return row
}

function arm(db: Database, { name, key, own, derived }: SealedTable): void {
  const [ownSeal, derivedSeal] = [`cairn_seal_${name}`, `cairn_derived_${name}`]
  db.function(ownSeal, { varargs: true, deterministic: true }, (...values: unknown[]) => sealOf(name, own, values))
  db.function(derivedSeal, { varargs: true, deterministic: true }, (...values: unknown[]) =>
    sealOf(name, derived, values),
  )
  const of = (row: 'NEW' | 'OLD', columns: readonly string[]): string =>
    columns.map((column) => `${row}.${quoted(column)}`).join()
  const derivedNow = derived.length === 0 ? 'NULL' : `${quoted(derivedSeal)}(${of('NEW', derived)})`
  const literal = `'${name.replaceAll("'", "''")}'`
  const put = `
    INSERT INTO seals (of, key, own, derived)
    VALUES (${literal}, cairn_key(${of('NEW', key)}), ${quoted(ownSeal)}(${of('NEW', own)}), ${derivedNow})
    ON CONFLICT (of, key) DO UPDATE SET own = excluded.own, derived = excluded.derived;`
  const drop = `DELETE FROM seals WHERE of = ${literal} AND key = cairn_key(${of('OLD', key)});`
  // Only where the key itself changes does an update leave a seal without its row.
  const moved = key.map((column) => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`).join(' OR ')
  db.exec(`
    CREATE TEMP TRIGGER ${quoted(`seal_${name}_insert`)} AFTER INSERT ON main.${quoted(name)} BEGIN ${put} END;
    CREATE TEMP TRIGGER ${quoted(`seal_${name}_update`)} AFTER UPDATE ON main.${quoted(name)} BEGIN ${put} END;
    CREATE TEMP TRIGGER ${quoted(`seal_${name}_move`)} AFTER UPDATE ON main.${quoted(name)} WHEN ${moved} BEGIN ${drop} END;
    CREATE TEMP TRIGGER ${quoted(`seal_${name}_delete`)} AFTER DELETE ON main.${quoted(name)} BEGIN ${drop} END;`)
}
