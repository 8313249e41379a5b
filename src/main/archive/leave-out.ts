import type { Leavable } from '#shared/archive/archive-format.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { isArchiveRow, rowsAt, textAt } from '#shared/archive/rows-at.ts'

/**
 * One thing without what is not to leave: null where all of it stays behind. With a private note go its earlier wordings,
 * what is written in answer to that row, and why it is set aside; with a signal what it was before.
 */
export const leaveOut = (kind: ArchiveKind, item: ArchiveRow, without: ReadonlySet<Leavable>): ArchiveRow | null => {
  if (without.size === 0) return item
  if (isLeftOut(kind, item, without)) return null
  const hidden = without.has('private') ? privateKeys(kind, item) : new Set<string>()
  const parts = kind.parts.map((part): [string, readonly ArchiveRow[]] => [
    part.name,
    rowsAt(item, part.name)
      .filter((row) => !isLeftOut(part, row, without) && !(part.isHistory === true && tellsOf(row, hidden)))
      .map((row) => withheld(part, row, hidden)),
  ])
  return { ...item, ...Object.fromEntries(parts) }
}

const isLeftOut = (table: ArchiveTable, row: ArchiveRow, without: ReadonlySet<Leavable>): boolean =>
  (without.has('private') && table.isPrivate?.(row) === true) ||
  (without.has('signals') && table.isSignal?.(row) === true) ||
  (without.has('history') && table.isHistory === true)

/** The rows whose note is private now. */
const privateKeys = (kind: ArchiveKind, item: ArchiveRow): ReadonlySet<string> =>
  new Set(
    kind.parts
      .filter(({ isPrivate }) => isPrivate !== undefined)
      .flatMap((part) =>
        rowsAt(item, part.name).flatMap((row) => (part.isPrivate?.(row) === true ? [textAt(row, 'item')] : [])),
      ),
  )

const tellsOf = (row: ArchiveRow, hidden: ReadonlySet<string>): boolean => {
  if (!hidden.has(textAt(row, 'key'))) return false
  if (row['field'] === 'answer') return [row['before'], row['after']].some(hasReason)
  return row['field'] === 'note' || row['field'] === 'private' || row['field'] === 'written'
}

const hasReason = (value: unknown): boolean => isArchiveRow(value) && value['reason'] !== undefined

/** In place of private words: without any the row would be another one, or none. */
const WITHHELD = '…'

const withheld = ({ privateWords }: ArchivePart, row: ArchiveRow, hidden: ReadonlySet<string>): ArchiveRow =>
  privateWords !== undefined && textAt(row, privateWords) !== '' && hidden.has(textAt(row, 'item'))
    ? { ...row, [privateWords]: WITHHELD }
    : row
