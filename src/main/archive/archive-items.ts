import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { isArchiveRow, rowsAt } from '#shared/archive/rows-at.ts'

/** All of one kind in an archive that has the right shape. */
export const itemsIn = (archive: ArchiveRow, kind: ArchiveKind): readonly ArchiveRow[] => {
  if (kind.id !== null) return rowsAt(archive, kind.name)
  const held = archive[kind.name]
  return isArchiveRow(held) ? [held] : []
}
