/**
 * What a text is searched by. Latin and figures are words, found by their beginnings; Chinese has no spaces between words,
 * so it is cut into overlapping pairs of characters, and any two that stand beside each other are found.
 */

/** Raised when texts are cut in another way: what was cut before is made anew. */
export const WORDS_RULE = 1

export interface SearchTerm {
  readonly kind: 'han' | 'word'
  /** As texts are compared: one width, one case, no accents. */
  readonly text: string
}

/** A run of characters that are written without spaces between words, or a word. */
const RUNS =
  /(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〆ー]+)|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〆ー]]+/gv

/** The runs of a text as it is typed into a search field, each once. */
export const searchTerms = (query: string): SearchTerm[] => {
  const terms = new Map<string, SearchTerm>()
  for (const term of runsOf(query)) terms.set(term.text, term)
  return [...terms.values()]
}

/** A text as the index holds it: words and pairs with spaces between; a run's last character stands alone as well. */
export const indexWords = (text: string): string =>
  runsOf(text)
    .flatMap(({ kind, text: run }) => (kind === 'word' ? [run] : pairsOf(run)))
    .join(' ')

/** The pairs of a run, then its last character, so that a single one is found wherever it stands. */
export const pairsOf = (run: string): string[] => {
  const characters = Array.from(run)
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** A text as it is compared. Longer or shorter than it was: places in it are not places in the text. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

const runsOf = (text: string): SearchTerm[] =>
  [...foldText(text).matchAll(RUNS)].map(({ 0: run, groups }) => ({
    kind: groups?.['han'] === undefined ? 'word' : 'han',
    text: run,
  }))
