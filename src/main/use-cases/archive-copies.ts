import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'
import { rowsAt, textAt } from '#shared/archive/rows-at.ts'

/** What it refers to may be here as a copy, under another id. @param renamed by `kind/id` */
export function withNewReferences(
  kind: ArchiveKind,
  item: ArchiveRow,
  renamed: ReadonlyMap<string, string>,
): ArchiveRow {
  const change = (references: ArchiveKind['references'], row: ArchiveRow): ArchiveRow => {
    const changed = (references ?? []).flatMap(({ key, kind: target }) => {
      const id = renamed.get(`${target}/${textAt(row, key)}`)
      return id === undefined ? [] : [[key, id] as const]
    })
    return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) }
  }
  const parts = kind.parts
    .filter(({ references }) => references !== undefined)
    .map(({ name, references }) => [name, rowsAt(item, name).map((row) => change(references, row))] as const)
  return { ...change(kind.references, item), ...Object.fromEntries(parts) }
}

/** The same under ids of its own, and called so that it can be told from what is here. */
export function copyOf(
  kind: ArchiveKind,
  item: ArchiveRow,
  {
    id,
    newId,
    copyLabel,
  }: { readonly id: string; readonly newId: () => string; readonly copyLabel: (label: string) => string },
): ArchiveRow {
  const label = kind.copyLabel ?? kind.label[0]
  const parts = kind.parts
    .filter(({ ids }) => ids !== undefined)
    .map(({ name, ids }) => {
      const anew = (row: ArchiveRow): ArchiveRow => ({
        ...row,
        ...Object.fromEntries((ids ?? []).map((key) => [key, newId()])),
      })
      return [name, rowsAt(item, name).map(anew)] as const
    })
  return {
    ...item,
    id,
    ...(label === undefined ? {} : { [label]: copyLabel(textAt(item, label)).trim() }),
    ...Object.fromEntries(parts),
  }
}
