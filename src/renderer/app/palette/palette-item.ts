import type { IconName } from '#renderer/components/icon.tsx'
import type { TextRange } from '#renderer/lib/find-in-text.ts'
import { findTerms, foldText, searchTerms } from '#renderer/lib/find-in-text.ts'

/** The groups in the order in which they are shown. */
export const PALETTE_GROUPS = ['rows', 'assessments', 'evidence', 'actions', 'ladders', 'do'] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

/** Something that can be opened or done. */
export interface PaletteItem {
  readonly id: string
  readonly group: PaletteGroup
  readonly icon: IconName
  readonly text: string
  /** Where the text is in another language than the app. */
  readonly lang?: string
  /** Where it leads, at the right. */
  readonly to?: string
  readonly keys?: string
  readonly run: () => void
}

/** An item with what of its text was looked for. */
export interface PaletteHit extends PaletteItem {
  readonly ranges: readonly TextRange[]
}

/** Those whose text holds every word, in any order; what begins with the query comes first. */
export const matching = (items: readonly PaletteItem[], query: string): PaletteHit[] => {
  const terms = searchTerms(query)
  if (terms.length === 0) return items.map((item) => ({ ...item, ranges: [] }))
  const hits = items.flatMap((item): PaletteHit[] => {
    const ranges = findTerms(foldText(item.text), terms)
    return ranges === null ? [] : [{ ...item, ranges }]
  })
  return hits.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ ranges }: PaletteHit): number => ranges[0]?.start ?? 0
