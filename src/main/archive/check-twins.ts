import type { AddProblem } from '#main/ladders/problems.ts'
import type { ArchiveKind, ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { rowsAt, textAt } from '#shared/archive/rows-at.ts'
import { idOf } from './fingerprint.ts'

/** Everything is there once, and no row says two things that don't go together. */
export const checkTwins = (kind: ArchiveKind, items: readonly ArchiveRow[], add: AddProblem): void => {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    const path = kind.id === null ? [kind.name] : [kind.name, index]
    if (kind.id !== null) {
      const id = idOf(kind, item)
      if (seen.has(id)) add('id-twice', path, { id })
      seen.add(id)
    }
    addFault(kind, item, path, add)
    for (const part of kind.parts) {
      const rows = new Set<string>()
      for (const [place, row] of rowsAt(item, part.name).entries()) {
        const at = [...path, part.name, place]
        const key = part.key.map((name) => textAt(row, name)).join(' ')
        if (part.key.length > 0 && rows.has(key)) add('id-twice', at, { id: key })
        rows.add(key)
        addFault(part, row, at, add)
      }
    }
  }
}

const addFault = (table: ArchiveTable, row: ArchiveRow, path: readonly (string | number)[], add: AddProblem): void => {
  const fault = table.fault?.(row) ?? null
  if (fault !== null) add(fault.code, [...path, fault.second], { first: fault.first, second: fault.second })
}
