import type { ExportPart, PartCounts } from '../export-log.ts'
import { EXPORT_PARTS } from '../export-log.ts'
import type { Leavable } from './archive-format.ts'

/** What stays behind, in the words of the log. */
export const LEAVABLE_PARTS: Readonly<Record<Leavable, readonly ExportPart[]>> = {
  private: ['privateNotes', 'privateEvidence'],
  signals: ['antiSignals'],
  history: ['edits'],
}

/** What goes into an archive and what stays behind, of all that there is. */
export const partsOfArchive = (
  all: PartCounts,
  without: readonly Leavable[],
): { readonly holds: PartCounts; readonly leftOut: PartCounts } => {
  const out = new Set(without.flatMap((part) => LEAVABLE_PARTS[part]))
  const counted = (isOut: boolean): PartCounts =>
    Object.fromEntries(
      EXPORT_PARTS.flatMap((part) => {
        const count = all[part] ?? 0
        return count > 0 && out.has(part) === isOut ? [[part, count]] : []
      }),
    )
  return { holds: counted(false), leftOut: counted(true) }
}
