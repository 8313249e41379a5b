import { findTerms, foldText, searchTerms } from '#renderer/lib/find-in-text.ts'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { Format } from '#shared/format.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { PaletteHit } from './palette-item.ts'

/**
 * What the log's own search found, in its order but for those whose title holds the words, which come first. So a word of
 * an entry's long texts finds it too, and two characters of Chinese are enough.
 */
export const evidenceHits = (
  lines: readonly EvidenceLine[],
  found: readonly EvidenceId[],
  {
    query,
    format,
    navigate,
  }: { readonly query: string; readonly format: Format; readonly navigate: (path: string) => void },
): PaletteHit[] => {
  const terms = searchTerms(query)
  const byId = new Map(lines.map((line) => [line.id, line]))
  const hits = found.flatMap((id): PaletteHit[] => {
    const line = byId.get(id)
    if (line === undefined) return []
    return [
      {
        id: `evidence:${id}`,
        group: 'evidence',
        icon: 'evidence',
        text: line.title,
        ranges: findTerms(foldText(line.title), terms) ?? [],
        ...(line.on === null ? {} : { to: format.day(line.on) }),
        run: () => navigate(`/evidence/${id}`),
      },
    ]
  })
  return [...hits.filter(({ ranges }) => ranges.length > 0), ...hits.filter(({ ranges }) => ranges.length === 0)]
}
