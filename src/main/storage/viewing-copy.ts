import Database from 'better-sqlite3'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { armSeals } from './arm-seals.ts'
import { checkDatabase, inCopy } from './check-database.ts'
import { asWritable } from './database.ts'
import type { WritableDb } from './database.ts'
import { rebuildEvidenceWords } from './evidence-search.ts'
import { migrate } from './migrate.ts'
import type { Migration, Signature } from './migrate.ts'
import { openBytes } from './open-bytes.ts'
import { quoted, sealedTables } from './sealed-tables.ts'
import type { SealedTable } from './sealed-tables.ts'
import type { StoreLayout } from './store-layout.ts'

export interface ViewingCopy {
  /** In memory alone: nothing that is written to it is kept. */
  readonly db: WritableDb
  /** Rows that today's schema has no place for; they are in the file as they were. */
  readonly left: number
  readonly bytes: number
}

/**
 * What lies in a sound database that can't be written, or can't be brought to this release's schema, as a database of this
 * schema in memory: rows of the same names go into the same columns, whatever the step is that failed. Nothing on the disk
 * is touched. [trust D5]
 */
export function viewingCopy(
  layout: StoreLayout,
  migrations: readonly Migration[],
  signature: Signature,
): Result<ViewingCopy> {
  const hasLog = layout.sideFiles.some((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0)
  const checked = checkDatabase(layout, hasLog, migrations.length)
  if (!checked.ok) return checked
  const bytes =
    hasLog && !checked.value.foreignLog ? inCopy(layout, (copy) => ok(copy.serialize())) : ok(readFileSync(layout.file))
  if (!bytes.ok) return bytes
  const from = openBytes(bytes.value)
  const to = new Database(':memory:')
  try {
    migrate(to, migrations, signature)
    armSeals(to)
    to.pragma('foreign_keys = OFF')
    const left = to.transaction(() => copyRows(from, to))()
    const db = asWritable(to)
    rebuildEvidenceWords(db)
    return ok({ db, left, bytes: bytes.value.length })
  } catch (error) {
    to.close()
    if (error instanceof Database.SqliteError) return err('migration-failed', { reason: error.code })
    throw error
  } finally {
    from.close()
  }
}

/** @returns how many found no place */
function copyRows(from: Database.Database, to: Database.Database): number {
  const targets = new Map(sealedTables(to).map((table) => [table.name, table] as const))
  return sealedTables(from).reduce((left, table) => {
    const target = targets.get(table.name)
    if (target === undefined) return left + count(from, table.name)
    // What the steps have put there tells of this very database.
    return count(to, table.name) > 0 ? left : left + copyTable(from, to, { table, target })
  }, 0)
}

function copyTable(
  from: Database.Database,
  to: Database.Database,
  { table, target }: { readonly table: SealedTable; readonly target: SealedTable },
): number {
  const known = new Set([...target.own, ...target.derived])
  const columns = [...table.own, ...table.derived].filter((column) => known.has(column))
  const names = columns.map(quoted).join()
  const insert = to.prepare(`INSERT INTO ${quoted(table.name)} (${names}) VALUES (${columns.map(() => '?').join()})`)
  const rows = z.array(z.array(z.unknown())).parse(
    from
      .prepare(`SELECT ${names} FROM ${quoted(table.name)}`)
      .raw()
      .all(),
  )
  return rows.filter((row) => !fits(() => insert.run(row))).length
}

function fits(insert: () => unknown): boolean {
  try {
    insert()
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function count(db: Database.Database, table: string): number {
  return z.number().parse(
    db
      .prepare(`SELECT count(*) FROM ${quoted(table)}`)
      .pluck()
      .get(),
  )
}
