import { foldText } from './search-terms.ts'
import type { SearchTerm } from './search-terms.ts'

/** A stretch of a text, in UTF-16 units; `to` is after its last. */
export interface Mark {
  readonly from: number
  readonly to: number
}

const LETTER = /[\p{L}\p{N}]/u

/** Where a text holds the terms, in order and without overlap: words by their beginnings, Chinese anywhere. */
export const marksIn = (text: string, terms: readonly SearchTerm[]): Mark[] => {
  const { folded, places } = foldedWithPlaces(text)
  const found = terms.flatMap((term) => placesOf(folded, term))
  const marks: Mark[] = []
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const mark = { from: places[from] ?? 0, to: places[to] ?? text.length }
    const last = marks.at(-1)
    if (last === undefined || mark.from >= last.to) marks.push(mark)
    else if (mark.to > last.to) marks[marks.length - 1] = { from: last.from, to: mark.to }
  }
  return marks
}

const placesOf = (folded: string, { kind, text }: SearchTerm): Mark[] => {
  const found: Mark[] = []
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + 1)) {
    if (kind === 'han' || !LETTER.test(before(folded, at)) || isHanBefore(folded, at)) {
      found.push({ from: at, to: at + text.length })
    }
  }
  return found
}

/** Whole characters, since a rare one is two units. */
const before = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
const isHanBefore = (text: string, at: number): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〆ー]/u.test(before(text, at))

/** The text as it is compared, and for each of its units the place in the text that it came from. */
const foldedWithPlaces = (text: string): { readonly folded: string; readonly places: readonly number[] } => {
  let folded = ''
  const places: number[] = []
  let at = 0
  // A letter with the marks that follow it: they are compared, or left out, together.
  for (const cluster of text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    const piece = foldText(cluster)
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at)
    at += cluster.length
  }
  places.push(text.length)
  return { folded, places }
}
