import { antiSignalId } from '#shared/items.ts'
import type { Way, WayBarrier, WayStep } from '#shared/way.ts'
import type { AnswerSheet } from './answer-sheet.ts'
import type { Combination } from './cheapest-combination.ts'
import { guaranteed } from './guaranteed.ts'
import type { Raisable } from './raisable.ts'

/** How many sets are shown in all, the first one included. */
export const SHOWN = 5

export const noWay = (because: WayBarrier): Way => ({ raises: null, steps: [], alternatives: [], because })

/** A way from sets of equally many raises, the first of them in front. */
export const wayOf = ({ raises, sets }: Combination): Way => {
  const [first, ...others] = sets.map(({ steps }) => steps)
  return { raises, steps: guaranteed(first, 'a set'), alternatives: others, because: null }
}

/** A way of which there is only this one list, the smallest steps first; the sort keeps the ladder's order among equals. */
export const listedWay = (steps: readonly WayStep[]): Way => ({
  raises: steps.reduce((sum, { from, to }) => sum + to - from, 0),
  steps: steps.toSorted((a, b) => a.to - a.from - (b.to - b.from)),
  alternatives: [],
  because: null,
})

/** The flagged anti-signals of a competency that take back its top level, highest first. */
export const flaggedSignals = ({ levels }: AnswerSheet, { id, flagged, top }: Raisable): string[] => {
  const signals: string[] = []
  for (let position = top; flagged.includes(position); position -= 1)
    signals.push(antiSignalId(id, guaranteed(levels[position - 1], 'a level')))
  return signals
}
