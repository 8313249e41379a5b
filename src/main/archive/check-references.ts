import type { AddProblem } from '#main/ladders/problems.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { rowsAt } from '#shared/archive/rows-at.ts'
import { itemsIn } from './archive-items.ts'
import { idOf } from './fingerprint.ts'

/** An archive is whole in itself: what something refers to is in it. */
export const checkReferences = (archive: ArchiveRow, add: AddProblem): void => {
  const ids = new Map(
    ARCHIVE_KINDS.map((kind) => [kind.name, new Set(itemsIn(archive, kind).map((item) => idOf(kind, item)))]),
  )
  const check = (table: ArchiveTable, row: ArchiveRow, path: readonly (string | number)[]): void => {
    for (const { key, kind } of table.references ?? []) {
      const id = row[key]
      if (typeof id === 'string' && ids.get(kind)?.has(id) !== true) add('not-in-archive', [...path, key], { id })
    }
  }
  for (const kind of ARCHIVE_KINDS) {
    for (const [index, item] of itemsIn(archive, kind).entries()) {
      const path = kind.id === null ? [kind.name] : [kind.name, index]
      check(kind, item, path)
      for (const part of kind.parts) {
        for (const [place, row] of rowsAt(item, part.name).entries()) check(part, row, [...path, part.name, place])
      }
    }
  }
}
