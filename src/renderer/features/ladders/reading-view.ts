import type { Ladder } from '#shared/ladder.ts'

/** How levels are read: all of them, or two neighbours side by side; `above` is the place of the higher one, from 1. */
export type ReadingView = { readonly kind: 'all' } | { readonly kind: 'pair'; readonly above: number }

export interface NeighbourLevels {
  readonly below: string
  readonly above: string
}

/** The ids of two neighbouring levels; null where the ladder has no level below. */
export const neighbours = ({ levels }: Pick<Ladder, 'levels'>, above: number): NeighbourLevels | null => {
  const high = levels[above]
  const low = levels[above - 1]
  return high === undefined || low === undefined ? null : { below: low.id, above: high.id }
}
