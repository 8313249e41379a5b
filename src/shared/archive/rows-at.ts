import type { ArchiveRow } from './archive-table.ts'

/** The rows that stand in a list under a key; none where there is no list. */
export const rowsAt = (item: ArchiveRow, key: string): readonly ArchiveRow[] => {
  const held: unknown = item[key]
  return Array.isArray(held) ? held.filter(isArchiveRow) : []
}

export const isArchiveRow = (value: unknown): value is ArchiveRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a key as text: ids, names and what tells rows apart are texts or numbers. */
export const textAt = (item: ArchiveRow, key: string): string => {
  const held = item[key]
  return typeof held === 'string' ? held : typeof held === 'number' ? String(held) : ''
}
