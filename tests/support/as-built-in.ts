import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import type { Ladder } from '#shared/ladder.ts'
import { hashOf } from './ladder-hash.ts'

/** Any ladders, as if they came with the app. */
export function asBuiltIn(ladders: readonly Ladder[]): BuiltInLadders {
  const byHash = new Map(ladders.map((ladder) => [hashOf(ladder), ladder]))
  return {
    list: [...byHash].map(([hash, ladder]) => {
      const { shortName = null, purpose, supplements = null, levels, licence } = ladder
      return { hash, ...ladderSummary(ladder), shortName, purpose, supplements, levels, licence }
    }),
    ladder: (hash) => byHash.get(hash),
  }
}
