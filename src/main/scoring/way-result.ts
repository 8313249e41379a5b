import { antiSignalId } from '#shared/items.ts'
import type { Way, WayBarrier, WayStep } from '#shared/way.ts'
import type { AnswerSheet } from './answer-sheet.ts'
import type { Combination } from './cheapest-combination.ts'
import { guaranteed } from './guaranteed.ts'
import type { Raisable } from './raisable.ts'
import type { Weights } from './way-sheet.ts'

/** How many sets are shown in all, the first one included. */
export const SHOWN = 5

export const noWay = (because: WayBarrier): Way => ({ raises: null, steps: [], alternatives: [], because })

/** A way from sets of equally many raises, the first of them in front. */
export const wayOf = ({ raises, sets }: Combination): Way => {
  const [first, ...others] = sets.map(({ steps }) => steps)
  return { raises, steps: guaranteed(first, 'a set'), alternatives: others, because: null }
}

/** A way of which there is only this one list, the smallest steps first; the sort keeps the ladder's order among equals. */
export const listedWay = (steps: readonly WayStep[], weights: Weights): Way => ({
  raises: weightOf(steps, weights),
  steps: steps.toSorted((a, b) => weightOf([a], weights) - weightOf([b], weights)),
  alternatives: [],
  because: null,
})

/** [S35] How many raises some steps count as, those of hard items as often as they weigh. */
export const weightOf = (steps: readonly WayStep[], weights: Weights): number =>
  steps.reduce((sum, { item, from, to }) => sum + (to - from) * (weights.get(item) ?? 1), 0)

/** The flagged anti-signals of a competency that take back its top level, highest first. */
export const flaggedSignals = ({ levels }: AnswerSheet, { id, flagged, top }: Raisable): string[] => {
  const signals: string[] = []
  for (let position = top; flagged.includes(position); position -= 1)
    signals.push(antiSignalId(id, guaranteed(levels[position - 1], 'a level')))
  return signals
}
