import { z } from 'zod'
import type { WritableDb } from '#main/storage/database.ts'
import { prepared } from '#main/storage/prepared.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt } from '#shared/archive/rows-at.ts'
import { columnsOf, decodeRow, encodeRow, insertSql, quoted, tableOf } from './archive-sql.ts'

/** Adds something that is not there yet, with what belongs to it. */
export function insertItem(db: WritableDb, kind: ArchiveKind, item: ArchiveRow): void {
  if (kind.isRootless !== true) {
    const fixed = Object.entries(kind.fixed ?? {})
    const sql = insertSql(
      kind,
      fixed.map(([column]) => column),
    )
    prepared(db, sql).run(...encodeRow(kind, item), ...fixed.map(([, value]) => value))
  }
  insertParts(db, kind, item)
}

/**
 * Puts what the archive has in the place of what is here. The row itself stays: others refer to it, and would go with it.
 */
export function replaceItem(db: WritableDb, kind: ArchiveKind, item: ArchiveRow): void {
  const id = (kind.id ?? []).map((key) => item[key])
  if (kind.isRootless !== true) {
    const set = [
      ...columnsOf(kind).map((key) => `${quoted(key)} = ?`),
      ...(kind.derived ?? []).map((column) => `"${column}" = NULL`),
    ]
    const sql = `UPDATE "${tableOf(kind)}" SET ${set.join(', ')} ${where((kind.id ?? []).map(quoted))}`
    prepared(db, sql).run(...encodeRow(kind, item), ...id)
  }
  const local = kind.parts.map((part) => ({ part, rows: part.isLocal === undefined ? [] : localRows(db, part) }))
  for (const part of kind.parts) {
    prepared(db, `DELETE FROM "${tableOf(part)}" ${where(part.owner.map((owner) => `"${owner}"`))}`).run(...id)
  }
  insertParts(db, kind, item)
  for (const { part, rows } of local) insertRows(db, part, rows, id)
}

function insertParts(db: WritableDb, kind: ArchiveKind, item: ArchiveRow): void {
  const id = (kind.id ?? []).map((key) => item[key])
  // What is of another computer alone stays there.
  for (const part of kind.parts) {
    insertRows(
      db,
      part,
      rowsAt(item, part.name).filter((row) => part.isLocal?.(row) !== true),
      id,
    )
  }
}

function insertRows(db: WritableDb, part: ArchivePart, rows: readonly ArchiveRow[], owner: readonly unknown[]): void {
  if (rows.length === 0) return
  const insert = prepared(db, insertSql(part, part.owner))
  for (const row of rows) insert.run(...encodeRow(part, row), ...owner)
}

/** Only of parts that there is one of. */
function localRows(db: WritableDb, part: ArchivePart): readonly ArchiveRow[] {
  const columns = columnsOf(part).map(quoted).join(', ')
  return z
    .array(z.record(z.string(), z.unknown()))
    .parse(db.prepare(`SELECT ${columns} FROM "${tableOf(part)}"`).all())
    .map((row) => decodeRow(part, row))
    .filter((row) => part.isLocal?.(row) === true)
}

function where(columns: readonly string[]): string {
  return columns.length === 0 ? '' : `WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')}`
}
