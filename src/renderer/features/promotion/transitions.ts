import type { Ladder, Promotion, Track } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'

/** One step up the ladder, with every way that the ladder knows to take it. */
export interface Transition {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Each a way of its own, with its conditions. */
  readonly promotions: readonly Promotion[]
  /** Shapes at the level it leads to that no promotion names: their profile fit is all the ladder says of them. */
  readonly shapes: readonly Track[]
}

/** In the order of the ladder's levels, promotions within in its own. */
export const transitionsOf = (ladder: Ladder): Transition[] => {
  const promotions = ladder.promotions ?? []
  const pairs = [...new Map(promotions.map(({ from, to }) => [`${from}-${to}`, { from, to }])).values()]
  return pairs
    .map(({ from, to }) => {
      const ways = promotions.filter((each) => each.from === from && each.to === to)
      const shapes = (ladder.tracks ?? []).filter(
        ({ id, level }) => level === to && !ways.some(({ track }) => track === id),
      )
      return { id: `${from}-${to}`, from, to, promotions: ways, shapes }
    })
    .toSorted(
      (a, b) =>
        positionOf(ladder, a.from) - positionOf(ladder, b.from) || positionOf(ladder, a.to) - positionOf(ladder, b.to),
    )
}

/**
 * The transition to begin with: the one to her target, which a level by score doesn't make superfluous; without one, the
 * next from the level that is reached; before the first level, the first; beyond all of them, the last.
 */
export const nextTransition = (
  ladder: Ladder,
  transitions: readonly Transition[],
  { reached, target }: { readonly reached: string | null; readonly target: string | null },
): Transition | null => {
  const aimedFor = transitions.find(({ to }) => to === target)
  if (aimedFor !== undefined) return aimedFor

  const at = reached === null ? 0 : positionOf(ladder, reached)
  return transitions.find(({ from }) => positionOf(ladder, from) >= at) ?? transitions.at(-1) ?? null
}
