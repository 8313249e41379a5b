/** A stretch of a text, as offsets; `end` is the first one after it. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A text as it is searched: without case and width, and with the way back to the text as it stands. */
export interface FoldedText {
  readonly folded: string
  /** For each unit of `folded` the offset in the text. */
  readonly offsets: readonly number[]
  readonly length: number
}

/** Ａ and a are the same, and so are ﬁ and fi: what a person types, in whatever mode her input method is. */
export const foldText = (text: string): FoldedText => {
  let folded = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = character.normalize('NFKC').toLowerCase()
    folded += plain
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset)
    offset += character.length
  }
  return { folded, offsets, length: text.length }
}

/** What is looked for: each of the words, in any order. Chinese has no spaces, so that two characters are one word. */
export const searchTerms = (query: string): string[] => [
  ...new Set(
    query
      .split(/\s+/u)
      .map((word) => foldText(word).folded)
      .filter((word) => word !== ''),
  ),
]

/** Where the terms stand, rising and without overlap; null where one of them is missing. */
export const findTerms = (text: FoldedText, terms: readonly string[]): TextRange[] | null => {
  const found: TextRange[] = []
  for (const term of terms) {
    let at = text.folded.indexOf(term)
    if (at === -1) return null
    while (at !== -1) {
      found.push({ start: offsetOf(text, at), end: endOf(text, at + term.length - 1) })
      at = text.folded.indexOf(term, at + term.length)
    }
  }
  return withoutOverlap(found)
}

const offsetOf = ({ offsets, length }: FoldedText, unit: number): number => offsets[unit] ?? length

/** The end of the character that holds this unit. */
const endOf = (text: FoldedText, unit: number): number => {
  const own = offsetOf(text, unit)
  let next = unit + 1
  while (offsetOf(text, next) === own && next < text.offsets.length) next += 1
  return offsetOf(text, next)
}

const withoutOverlap = (ranges: readonly TextRange[]): TextRange[] => {
  const merged: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || range.start > last.end) merged.push(range)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return merged
}
