import type { TextRange } from '#renderer/lib/find-in-text.ts'

/** How a text differs from the one of the level below. */
export type WordDifference =
  | { readonly kind: 'same' }
  /** `added`: what the level below does not say, as stretches of the text. */
  | { readonly kind: 'changed'; readonly added: readonly TextRange[] }
  /** Next to nothing is shared: marks on every word would say nothing. */
  | { readonly kind: 'rewritten' }

/** Below this share of words in common a text counts as written anew. */
const SHARED_AT_LEAST = 0.1
/** Longer texts are told apart, but not word by word: so many comparisons take some tens of milliseconds. */
const MOST_COMPARISONS = 4_000_000

/**
 * Compares two texts word by word; in Chinese by the segments that a dictionary finds, since nothing parts them.
 * @param language BCP 47, of both texts
 */
export const wordDifference = (before: string, after: string, language: string): WordDifference => {
  const old = wordsOf(before, language)
  const own = wordsOf(after, language)
  if (old.length === own.length && own.every(({ key }, index) => key === old[index]?.key)) return { kind: 'same' }
  if (old.length * own.length > MOST_COMPARISONS) return { kind: 'rewritten' }
  const shared = withoutIslands(own, sharedWords(old, own))
  const telling = own.filter((word) => !word.isWeak).length
  const common = own.filter((word, index) => !word.isWeak && shared[index] === true).length
  if (telling > 0 && common / telling < SHARED_AT_LEAST) return { kind: 'rewritten' }
  return { kind: 'changed', added: stretches(own, shared) }
}

/** How much two texts share, 0…1: the words that tell something, in any order. */
export const similarity = (a: string, b: string, language: string): number => {
  const one = tellingWords(a, language)
  const other = tellingWords(b, language)
  const common = [...one].filter((key) => other.has(key)).length
  return common === 0 ? 0 : (2 * common) / (one.size + other.size)
}

interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly isMark: boolean
  /** Marks, single Chinese characters and short words: they are shared by chance. */
  readonly isWeak: boolean
}

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

const wordsOf = (text: string, language: string): Word[] =>
  Array.from(segmenterOf(language).segment(text)).flatMap(({ segment, index, isWordLike = false }): Word[] => {
    if (segment.trim() === '') return []
    const key = segment.normalize('NFKC').toLowerCase()
    const isShort = /^\p{sc=Han}$/u.test(key) || (/^\p{sc=Latin}+$/u.test(key) && key.length <= 3)
    return [{ key, start: index, end: index + segment.length, isMark: !isWordLike, isWeak: !isWordLike || isShort }]
  })

const tellingWords = (text: string, language: string): Set<string> =>
  new Set(
    wordsOf(text, language)
      .filter(({ isWeak }) => !isWeak)
      .map(({ key }) => key),
  )

/** Which words of `own` belong to the longest sequence that both have in the same order. */
const sharedWords = (old: readonly Word[], own: readonly Word[]): boolean[] => {
  const width = own.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = own.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row]?.key === own[column]?.key
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const shared = own.map(() => false)
  let row = 0
  let column = 0
  while (row < old.length && column < own.length) {
    if (old[row]?.key === own[column]?.key) {
      shared[column] = true
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return shared
}

/** A shared "the" between two changed words is no island worth landing on: it is read as changed with them. */
const withoutIslands = (words: readonly Word[], shared: readonly boolean[]): boolean[] => {
  const kept = [...shared]
  let first = 0
  while (first < words.length) {
    if (kept[first] !== true) {
      first += 1
      continue
    }
    let end = first
    while (end < words.length && kept[end] === true) end += 1
    const isInside = first > 0 && end < words.length
    if (isInside && words.slice(first, end).every(({ isWeak }) => isWeak)) kept.fill(false, first, end)
    first = end
  }
  return kept
}

/** Neighbouring words that aren't shared, as one stretch each; marks at its ends belong to what they part. */
const stretches = (words: readonly Word[], shared: readonly boolean[]): TextRange[] => {
  const found: TextRange[] = []
  let run: Word[] = []
  const close = (): void => {
    const first = run.find(({ isMark }) => !isMark)
    const last = run.findLast(({ isMark }) => !isMark)
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end })
    run = []
  }
  for (const [index, word] of words.entries()) {
    if (shared[index] === true) close()
    else run.push(word)
  }
  close()
  return found
}
