import { pairsOf, searchTerms } from '#shared/search-terms.ts'

/** The words of a text that say what it is about: Latin ones by their stems, Chinese by pairs of characters. */
export type WordBag = ReadonlyMap<string, string>

/** Words that any text has; a pair of characters with one of these in it is cut across two words. */
const COMMON = new Set(
  `a about across after all also an and any are as at be been before being between both but by can could did do does
  done each every few for from get gets give gives had has have her his how i in into is it its itself least less like
  made make makes many may more most much must my new no not of off on one only or other our out over own part parts
  people per same see should so some still such take takes than that the their them then there these they thing things
  this those through time to too two under up us use used uses using was way we well were what when where which while
  who whole why will with within without work works would you your`.split(/\s+/),
)
const PARTICLES =
  /[的了在是和與及或也都就而並把被讓從到對於以為其這那每各個能會要可不沒有無上下中內外後前時間自己人員們地得之於由向至等做用給再又很更最已將所如若但且]|因[此為而]/u

/** @returns the stems, each with the word as the text has it */
export const wordBag = (text: string): WordBag => {
  const bag = new Map<string, string>()
  for (const { kind, text: run } of searchTerms(text)) {
    if (kind === 'word') {
      if (run.length > 2 && !COMMON.has(run) && !/^\d+$/.test(run)) bag.set(stemOf(run), run)
    } else {
      for (const pair of pairsOf(run).slice(0, -1)) if (!PARTICLES.test(pair)) bag.set(pair, pair)
    }
  }
  return bag
}

/**
 * What an entry shares with each text, the most telling first: a word counts the more, the fewer of the texts hold it.
 * One word alone says nothing, unless it is a Chinese one of three characters or more.
 */
export const sharing = <T>(
  words: WordBag,
  texts: readonly { readonly of: T; readonly bag: WordBag }[],
): { readonly of: T; readonly words: readonly string[]; readonly weight: number }[] => {
  const held = new Map<string, number>()
  for (const { bag } of texts) for (const stem of bag.keys()) held.set(stem, (held.get(stem) ?? 0) + 1)
  const weightOf = (stem: string): number => Math.log(1 + texts.length / (held.get(stem) ?? 1))
  return texts
    .map(({ of, bag }) => {
      const shared = [...words].filter(([stem]) => bag.has(stem)).toSorted(([a], [b]) => weightOf(b) - weightOf(a))
      const weight = shared.reduce((sum, [stem]) => sum + weightOf(stem), 0)
      return { of, words: joined(shared.map(([, word]) => word)), weight }
    })
    .filter(({ words: found }) => found.length > 1 || found.some((word) => isHan(word) && word.length > 2))
    .toSorted((a, b) => b.weight - a.weight)
}

/** Pairs that overlap are one word: 記憶 and 憶體 are 記憶體. */
const joined = (words: readonly string[]): string[] => {
  const whole: string[] = []
  for (const word of words) {
    const overlap = whole.findIndex(
      (known) => isHan(known) && (known.endsWith(word.charAt(0)) || known.startsWith(word.slice(1))),
    )
    const known = whole[overlap]
    if (known === undefined || !isHan(word)) whole.push(word)
    else whole[overlap] = known.endsWith(word.charAt(0)) ? known + word.slice(1) : word.charAt(0) + known
  }
  return whole
}

const isHan = (word: string): boolean => /^\P{ASCII}/u.test(word)

/** What review, reviews, reviewed and reviewing have in common; near enough for a suggestion that gives its reason. */
const stemOf = (word: string): string => {
  const stem = word.replace(/(?:ings?|ers?|ed|es|s|ly|ment|ments|ion|ions)$/u, '')
  return stem.length >= 4 ? stem : word
}
