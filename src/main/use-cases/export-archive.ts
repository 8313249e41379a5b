import { fingerprintOf, idOf } from '#main/archive/fingerprint.ts'
import { leaveOut } from '#main/archive/leave-out.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { addLineage, readLineage } from '#main/storage/archive/lineage.ts'
import type { Lineage } from '#main/storage/archive/lineage.ts'
import { readItems } from '#main/storage/archive/read-items.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { ARCHIVE_FORMAT, LEAVABLE } from '#shared/archive/archive-format.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveRow } from '#shared/archive/archive-table.ts'

export interface ArchiveToSave {
  readonly text: string
  /** By kind: how many there are in it. */
  readonly counts: Readonly<Record<string, number>>
  /** To be called once it is written: from then on these states are known to be elsewhere. */
  readonly written: () => Result<null>
}

/**
 * Everything of hers as one file. The same content makes the same file, byte for byte, on every computer; one that leaves
 * something out says so, and carries no lineage: it is no state that this Cairn ever was in.
 */
export function exportArchive(
  { db, sha256 }: { readonly db: WritableDb; readonly sha256: (text: string) => string },
  { without }: { readonly without: readonly Leavable[] },
): Result<ArchiveToSave> {
  return transact(db, () => {
    const out = new Set(without)
    const all = ARCHIVE_KINDS.map((kind) => ({ kind, items: readItems(db, kind) }))
    const states = out.size > 0 ? [] : all.flatMap(({ kind, items }) => statesOf(kind, items, sha256))
    const kept = all.map(({ kind, items }) => ({
      kind,
      items: items.flatMap((item) => leaveOut(kind, item, out) ?? []),
    }))
    const archive = {
      format: ARCHIVE_FORMAT,
      without: LEAVABLE.filter((part) => out.has(part)),
      ...Object.fromEntries(kept.map(({ kind, items }) => [kind.name, kind.id === null ? (items[0] ?? null) : items])),
      lineage: out.size > 0 ? {} : earlierStates(readLineage(db), states),
    }
    return ok({
      text: `${JSON.stringify(archive, null, 2)}\n`,
      counts: Object.fromEntries(kept.map(({ kind, items }) => [kind.name, items.length])),
      written: () =>
        transact(db, () => {
          addLineage(
            db,
            states.map(({ kind, id, fingerprint }) => ({ kind, id, fingerprints: [fingerprint] })),
          )
          return ok(null)
        }),
    })
  })
}

interface State {
  readonly kind: string
  readonly id: string
  readonly fingerprint: string
}

function statesOf(kind: ArchiveKind, items: readonly ArchiveRow[], sha256: (text: string) => string): State[] {
  // What never changes has no earlier states.
  if (kind.isLog === true) return []
  return items.map((item) => ({
    kind: kind.name,
    id: idOf(kind, item),
    fingerprint: fingerprintOf(kind, item, sha256),
  }))
}

/** The state that something is in now stands in the archive itself. */
function earlierStates(lineage: Lineage, states: readonly State[]): Record<string, Record<string, string[]>> {
  const now = new Map(states.map(({ kind, id, fingerprint }) => [`${kind} ${id}`, fingerprint]))
  const earlier: Record<string, Record<string, string[]>> = {}
  for (const [kind, ids] of lineage) {
    for (const [id, fingerprints] of ids) {
      const rest = [...fingerprints].filter((fingerprint) => fingerprint !== now.get(`${kind} ${id}`))
      if (rest.length > 0) (earlier[kind] ??= {})[id] = rest
    }
  }
  return earlier
}
