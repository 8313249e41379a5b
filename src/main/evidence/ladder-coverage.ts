import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { claimCoverage } from './claim-coverage.ts'
import type { CoveringEntry } from './claim-coverage.ts'

/** [E4] Every item of a ladder with what stands behind it; what is linked to a whole competency is of each of its items. */
export const ladderCoverage = (
  ladder: Ladder,
  entries: readonly CoveringEntry[],
  given: {
    readonly ratings: Readonly<Record<string, number>>
    readonly today: string
    readonly months: readonly string[]
  },
): ClaimCoverage[] => {
  const byClaim = new Map<string, CoveringEntry[]>()
  for (const entry of entries) {
    for (const claim of entry.claims) byClaim.set(claim, [...(byClaim.get(claim) ?? []), entry])
  }
  const ratings = new Map(Object.entries(given.ratings))
  return itemsOf(ladder).map(({ id, competency }) => {
    const linked = [...(byClaim.get(id) ?? []), ...(competency === null ? [] : (byClaim.get(competency) ?? []))]
    // An item that is its whole competency, or an entry that is linked to both, counts once.
    const once = [...new Map(linked.map((entry) => [entry.id, entry])).values()]
    return claimCoverage({ claim: id, competency, value: ratings.get(id) ?? null }, once, given)
  })
}
