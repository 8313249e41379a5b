import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { rowsAt } from '#shared/archive/rows-at.ts'
import { csvOf } from './csv.ts'
import { idOf, labelOf } from './fingerprint.ts'

export interface ReadableFile {
  readonly name: string
  readonly text: string
}

/** A time as people read it. */
type When = (atMs: number) => string

/**
 * Every table of an archive as CSV, by the same descriptions: `assessments.csv`, `assessments.answers.csv`. Of ladders only
 * which there are: their texts are no table.
 */
export const readableTables = (
  items: ReadonlyMap<string, readonly ArchiveRow[]>,
  when: When,
): readonly ReadableFile[] =>
  ARCHIVE_KINDS.flatMap((kind) => {
    const ofKind = items.get(kind.name) ?? []
    const own = kind.isRootless === true ? [] : [{ name: `${kind.name}.csv`, text: ownTable(kind, ofKind, when) }]
    const parts = kind.parts.map((part) => ({
      name: `${kind.name}.${part.name}.csv`,
      text: partTable(kind, part, ofKind, when),
    }))
    return [...own, ...parts]
  })

const ownTable = (kind: ArchiveKind, items: readonly ArchiveRow[], when: When): string => {
  const keys = columnsOf(kind).filter((key) => key !== 'content')
  return csvOf([keys, ...items.map((item) => keys.map((key) => shown(key, item[key], when)))])
}

const partTable = (kind: ArchiveKind, part: ArchiveTable, items: readonly ArchiveRow[], when: When): string => {
  const keys = columnsOf(part)
  const heads = kind.id === null ? [] : ['of', 'title']
  const rows = items.flatMap((item) =>
    rowsAt(item, part.name).map((row) => [
      ...(kind.id === null ? [] : [idOf(kind, item), labelOf(kind, item)]),
      ...keys.map((key) => shown(key, row[key], when)),
    ]),
  )
  return csvOf([[...heads, ...keys], ...rows])
}

const columnsOf = ({ row }: ArchiveTable): readonly string[] => Object.keys(row.shape)

const shown = (key: string, value: unknown, when: When): unknown =>
  key.endsWith('AtMs') && typeof value === 'number' ? when(value) : value
