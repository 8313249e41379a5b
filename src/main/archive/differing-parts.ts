import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { ArchiveEntry } from '#shared/archive/archive-review.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt, textAt } from '#shared/archive/rows-at.ts'

/** Where two states of one thing differ: in how many of its own values (part ''), and in how many rows of each part. */
export const differingParts = (kind: ArchiveKind, here: ArchiveRow, there: ArchiveRow): ArchiveEntry['differing'] => {
  const own = Object.keys(kind.row.shape).filter(
    (key) => !kind.unversioned.includes(key) && !key.endsWith('AtMs') && !isEqual(here[key], there[key]),
  ).length
  const parts = kind.parts
    .filter(({ isHistory }) => isHistory !== true)
    .map((part) => ({ part: part.name, count: differingRows(part, rowsAt(here, part.name), rowsAt(there, part.name)) }))
  return [{ part: '', count: own }, ...parts].filter(({ count }) => count > 0)
}

const differingRows = (part: ArchivePart, here: readonly ArchiveRow[], there: readonly ArchiveRow[]): number => {
  const byKey = (rows: readonly ArchiveRow[]): Map<string, string> =>
    new Map(rows.map((row, place) => [keyOf(part, row, place), canonicalJson(row)]))
  const ours = byKey(here)
  const theirs = byKey(there)
  const keys = new Set([...ours.keys(), ...theirs.keys()])
  return [...keys].filter((key) => ours.get(key) !== theirs.get(key)).length
}

/** What has no key is told apart by its place. */
const keyOf = ({ key }: ArchivePart, row: ArchiveRow, place: number): string =>
  key.length === 0 ? String(place) : key.map((name) => textAt(row, name)).join(' ')

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)
