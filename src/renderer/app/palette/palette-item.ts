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
  /** Other words by which it is looked for; they are not shown. */
  readonly also?: string
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

/** Those whose text holds every word, in any order, or by whose other words they are meant; what begins with the query comes first. */
export const matching = (items: readonly PaletteItem[], query: string): PaletteHit[] => {
  const terms = searchTerms(query)
  if (terms.length === 0) return items.map((item) => ({ ...item, ranges: [] }))
  const hits = items.flatMap((item): PaletteHit[] => {
    const text = foldText(item.text)
    const shown = terms.filter((term) => text.folded.includes(term))
    const also = foldText(item.also ?? '').folded
    if (!terms.every((term) => shown.includes(term) || also.includes(term))) return []
    return [{ ...item, ranges: findTerms(text, shown) ?? [] }]
  })
  return hits.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** What is meant by other words alone comes after all that says the words. */
const placeOf = ({ ranges }: PaletteHit): number => ranges[0]?.start ?? Number.MAX_SAFE_INTEGER
