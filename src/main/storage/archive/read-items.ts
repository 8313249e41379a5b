import { z } from 'zod'
import type { ReadableDb } from '#main/storage/database.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from '#shared/archive/archive-table.ts'
import { textAt } from '#shared/archive/rows-at.ts'
import { columnsOf, decodeRow, orderOf, quoted, tableOf } from './archive-sql.ts'

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** All of one kind, each with what belongs to it, as the archive has them. */
export function readItems(db: ReadableDb, kind: ArchiveKind): readonly ArchiveRow[] {
  const parts = kind.parts.map((part) => ({ part, rows: readPart(db, part) }))
  return readRoots(db, kind).map((root) => {
    const id = nameOf(kind, root)
    return { ...root, ...Object.fromEntries(parts.map(({ part, rows }) => [part.name, rows.get(id) ?? []])) }
  })
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

/** By what they belong to. */
function readPart(db: ReadableDb, part: ArchivePart): ReadonlyMap<string, readonly ArchiveRow[]> {
  const columns = [
    ...columnsOf(part).map(quoted),
    ...part.owner.map((owner, place) => `"${owner}" AS "owner ${place}"`),
  ]
  const rows = db.prepare(`SELECT ${columns.join(', ')} FROM "${tableOf(part)}" ORDER BY ${orderOf(part)}`).all()
  const found = new Map<string, ArchiveRow[]>()
  for (const row of rowsSchema.parse(rows)) {
    const owner = part.owner.map((_, place) => textAt(row, `owner ${place}`)).join(' ')
    const decoded = decodeRow(part, row)
    if (part.isLocal?.(decoded) === true) continue
    const held = found.get(owner)
    if (held === undefined) found.set(owner, [decoded])
    else held.push(decoded)
  }
  return found
}
