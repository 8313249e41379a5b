import type { Ladder } from '#shared/ladder.ts'
import { findTerms, foldText, searchTerms } from '#renderer/lib/find-in-text.ts'
import type { FoldedText } from '#renderer/lib/find-in-text.ts'
import { ladderEntries } from './ladder-entries.ts'
import type { SearchEntry } from './ladder-entries.ts'
import { proseOf } from './prose.ts'

/** A ladder made ready to be searched: folding its texts takes longer than searching them. */
export type LadderIndex = readonly {
  readonly entry: SearchEntry
  readonly spoken: readonly { readonly language: string; readonly folded: FoldedText }[]
}[]

export interface SearchHit {
  readonly entry: SearchEntry
  /** The languages in which the text holds every term. */
  readonly languages: readonly string[]
}

export const indexLadder = (ladder: Ladder): LadderIndex =>
  ladderEntries(ladder).map((entry) => ({
    entry,
    spoken: (typeof entry.text === 'string'
      ? [[ladder.languages[0] ?? 'en', entry.text] as const]
      : Object.entries(entry.text)
    ).map(([language, text]) => ({ language, folded: foldText(proseOf(text).plain) })),
  }))

/** Every text that holds all words of the query in one language or another; none for an empty query. */
export const searchLadder = (index: LadderIndex, query: string): SearchHit[] => {
  const terms = searchTerms(query)
  if (terms.length === 0) return []
  return index.flatMap(({ entry, spoken }) => {
    const languages = spoken.filter(({ folded }) => findTerms(folded, terms) !== null).map(({ language }) => language)
    return languages.length === 0 ? [] : [{ entry, languages }]
  })
}
