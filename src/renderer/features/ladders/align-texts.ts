import { similarity } from './word-difference.ts'

/** A line of two neighbouring levels: what the lower one says, and what the higher one says of the same. */
export interface AlignedPair<T> {
  readonly before: T | null
  readonly after: T | null
}

/** Less in common than this is chance. */
const ALIKE_AT_LEAST = 0.34

/**
 * Sets two lists side by side, each entry of the higher level beside the one of the lower level that it grew out of;
 * the closest first. What has no counterpart stands alone: new ones in their place, old ones at the end.
 * @param textOf the entry in the language that is compared
 */
export const alignTexts = <T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (entry: T) => string,
  language: string,
): AlignedPair<T>[] => {
  const [lone] = after
  const [only] = before
  // One text of each level is the same thing at two levels, however it is worded.
  if (before.length === 1 && after.length === 1 && lone !== undefined && only !== undefined)
    return [{ before: only, after: lone }]

  const candidates = after
    .flatMap((entry, own) =>
      before.map((other, old) => ({ own, old, alike: similarity(textOf(other), textOf(entry), language) })),
    )
    .filter(({ alike }) => alike >= ALIKE_AT_LEAST)
    .sort((a, b) => b.alike - a.alike || a.own - b.own || a.old - b.old)
  const oldOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { own, old } of candidates) {
    if (oldOf.has(own) || taken.has(old)) continue
    oldOf.set(own, old)
    taken.add(old)
  }
  return [
    ...after.map((entry, own): AlignedPair<T> => {
      const old = oldOf.get(own)
      return { before: old === undefined ? null : (before[old] ?? null), after: entry }
    }),
    ...before.flatMap((entry, old): AlignedPair<T>[] => (taken.has(old) ? [] : [{ before: entry, after: null }])),
  ]
}
