import { z } from 'zod'
import type { ReadableDb } from '#main/storage/database.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import { atOnce } from '#main/storage/pieces.ts'
import { prepared } from '#main/storage/prepared.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from '#shared/archive/archive-table.ts'
import { textAt } from '#shared/archive/rows-at.ts'
import { columnsOf, decodeRow, orderOf, quoted, tableOf } from './archive-sql.ts'

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** All of one kind, each with what belongs to it, as the archive has them. */
export function readItems(db: ReadableDb, kind: ArchiveKind): readonly ArchiveRow[] {
  return atOnce(readingItems(db, kind))
}

/** The same, one thing after the other. */
export function* readingItems(db: ReadableDb, kind: ArchiveKind): Pieces<readonly ArchiveRow[]> {
  const items: ArchiveRow[] = []
  for (const root of readRoots(db, kind)) {
    yield
    const id = (kind.id ?? []).map((key) => root[key])
    items.push({ ...root, ...Object.fromEntries(kind.parts.map((part) => [part.name, readPart(db, part, id)])) })
  }
  return items
}

function readRoots(db: ReadableDb, kind: ArchiveKind): readonly ArchiveRow[] {
  if (kind.isRootless === true) return [{}]
  const columns = columnsOf(kind).map(quoted).join(', ')
  const order = kind.id === null ? '' : `ORDER BY ${orderOf(kind)}`
  const rows = db.prepare(`SELECT ${columns} FROM "${tableOf(kind)}" ${order}`).all()
  const found = rowsSchema.parse(rows).map((row) => decodeRow(kind, row))
  return kind.isLog === true ? [...new Map(found.map((row) => [nameOf(kind, row), row])).values()] : found
}

const nameOf = (kind: ArchiveKind, row: ArchiveRow): string => (kind.id ?? []).map((key) => textAt(row, key)).join(' ')

function readPart(db: ReadableDb, part: ArchivePart, owner: readonly unknown[]): readonly ArchiveRow[] {
  const rows = prepared(db, selectOf(part)).all(...owner)
  const found = rowsSchema.parse(rows).map((row) => decodeRow(part, row))
  return part.isLocal === undefined ? found : found.filter((row) => part.isLocal?.(row) !== true)
}

function selectOf(part: ArchivePart): string {
  const columns = columnsOf(part).map(quoted).join(', ')
  const where = part.owner.map((owner) => `"${owner}" = ?`).join(' AND ')
  return `SELECT ${columns} FROM "${tableOf(part)}" ${where === '' ? '' : `WHERE ${where}`} ORDER BY ${orderOf(part)}`
}
