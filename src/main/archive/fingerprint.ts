import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { textAt } from '#shared/archive/rows-at.ts'

/** Names the content of one thing: two that have the same one are the same, wherever they stand. */
export const fingerprintOf = (kind: ArchiveKind, item: ArchiveRow, sha256: (text: string) => string): string =>
  sha256(canonicalJson(Object.fromEntries(Object.entries(item).filter(([key]) => !kind.unversioned.includes(key)))))

/** The id by which it is known everywhere; what there is only one of is known by its kind. */
export const idOf = (kind: ArchiveKind, item: ArchiveRow): string =>
  kind.id === null ? kind.name : kind.id.map((key) => textAt(item, key)).join(' ')

/** What people call it; '' where its kind says all. */
export const labelOf = (kind: ArchiveKind, item: ArchiveRow): string =>
  kind.label.map((key) => textAt(item, key)).join(' ')
