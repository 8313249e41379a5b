import type { LadderIndex } from '#renderer/features/ladders/search-ladder.ts'
import { searchLadder } from '#renderer/features/ladders/search-ladder.ts'
import { placeAddress } from '#renderer/features/ladders/reader-place.ts'
import { proseOf } from '#renderer/features/ladders/prose.ts'
import { findTerms, foldText, searchTerms } from '#renderer/lib/find-in-text.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import { resolveText } from '#shared/resolve-text.ts'
import type { PaletteHit } from './palette-item.ts'

export interface IndexedLadder {
  readonly hash: LadderHash
  readonly ladder: Ladder
  readonly index: LadderIndex
}

/** How much of a text is shown before what was found in it. */
const LEAD = 36

/** Where the ladders' texts hold every word, in the language of the app where they do, else in the other. */
export const ladderHits = (
  { hash, ladder, index }: IndexedLadder,
  query: string,
  { locale, navigate }: { readonly locale: Locale; readonly navigate: (path: string) => void },
): PaletteHit[] => {
  const terms = searchTerms(query)
  const words = ladderTextIn(ladder, locale)
  return searchLadder(index, query).map(({ entry, languages }, at) => {
    const language = languages.includes(locale) ? locale : (languages[0] ?? locale)
    const whole = proseOf(resolveText(entry.text, language, ladder.languages).text).plain.replaceAll('\n', ' ')
    const first = findTerms(foldText(whole), terms)?.[0]?.start ?? 0
    const text = first > LEAD * 1.5 ? `…${whole.slice(wordStart(whole, first - LEAD))}` : whole
    return {
      id: `ladder:${hash}:${at}`,
      group: 'ladders',
      icon: 'ladders',
      text,
      ...(language === locale ? {} : { lang: language }),
      ranges: findTerms(foldText(text), terms) ?? [],
      to: [entry.of === null ? null : words.text(entry.of), words.text(ladder.shortName ?? ladder.name), entry.level]
        .filter((part) => part !== null)
        .join(' · '),
      run: () => navigate(placeAddress(hash, entry.place)),
    }
  })
}

/** The next beginning of a word: a text cut inside one reads badly. Chinese may be cut anywhere. */
const wordStart = (text: string, from: number): number => {
  const space = text.indexOf(' ', from)
  return space === -1 || space > from + LEAD / 2 ? from : space + 1
}
