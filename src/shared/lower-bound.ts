import type { CumulativeOutcome } from './outcome.ts'
import type { TraceStep } from './trace.ts'

type Step<K extends TraceStep['step']> = Extract<TraceStep, { step: K }>

/** The level that a category climbs to next, as it stands in it; null where none is left. */
export const nextCell = ({ trace }: Pick<CumulativeOutcome, 'trace'>, competency: string): Step<'cell'> | null => {
  const place = trace.find((step): step is Step<'place'> => step.step === 'place' && step.competency === competency)
  const level = place?.next?.level
  return (
    trace.find(
      (step): step is Step<'cell'> => step.step === 'cell' && step.competency === competency && step.level === level,
    ) ?? null
  )
}

/** True for a level above the target of which nothing is rated: it is not assessed, rather than open. */
export const isNotAssessed = (
  { trace }: Pick<CumulativeOutcome, 'trace'>,
  { level, rated }: { readonly level: string; readonly rated: number },
): boolean => {
  const completeness = trace.find((step): step is Step<'completeness'> => step.step === 'completeness')
  if (completeness === undefined || completeness.upTo === null || rated > 0) return false
  return completeness.levels.indexOf(level) > completeness.levels.indexOf(completeness.upTo)
}

/** [S23] A category's place is the least it can be while some of the level it climbs to is asked for and unanswered. */
export const isLowerBound = (outcome: Pick<CumulativeOutcome, 'trace'>, competency: string): boolean => {
  const next = nextCell(outcome, competency)
  return next !== null && next.state === 'open' && !isNotAssessed(outcome, next)
}
