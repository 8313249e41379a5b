import type { Ladder } from './ladder.ts'
import type { WeightedBandsStep } from './trace-result.ts'

type AverageStep = Extract<WeightedBandsStep, { step: 'weighted-average' }>

/** The average before it is rounded, cut off after one decimal more than the result has. */
export interface UnroundedAverage {
  readonly value: number
  readonly decimals: number
  /** True where more decimals would follow: cut off, never rounded, so that it can't contradict the rounding shown. */
  readonly goesOn: boolean
}

/** Null where a level is itself a mean: then the sum is shown to two decimals only and dividing it would mislead. */
export const unroundedAverage = (step: AverageStep): UnroundedAverage | null => {
  if (step.weightHundredths === 0 || !step.terms.every(({ level }) => Number.isInteger(level))) return null
  const decimals = step.decimals + 1
  const scaled = step.sumHundredths * 10 ** decimals
  const cut = Math.floor(scaled / step.weightHundredths)
  return { value: cut / 10 ** decimals, decimals, goesOn: cut * step.weightHundredths !== scaled }
}

/**
 * What the average would be with every competency exactly where a level expects it, over the same competencies and
 * weights as the result's own average, rounded the same way (half up); null where the ladder expects nothing of them.
 */
export const expectedAverage = (
  ladder: Pick<Ladder, 'expectations'>,
  level: string | null,
  step: AverageStep,
): number | null => {
  const expected = level === null ? undefined : ladder.expectations?.levels[level]
  if (expected === undefined || step.weightHundredths === 0) return null
  let sum = 0
  for (const { competency, weightHundredths } of step.terms) {
    const position = expected[competency]
    if (position === undefined) return null
    sum += position * weightHundredths
  }
  const scale = 10 ** step.decimals
  return Math.floor((2 * sum * scale + step.weightHundredths) / (2 * step.weightHundredths)) / scale
}
