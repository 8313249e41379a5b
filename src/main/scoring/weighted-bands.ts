import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import type { WeightedBandsStep } from '#shared/trace-result.ts'
import { add, divide, multiply, ratio, roundHalfUp, toHundredths, ZERO, type Ratio } from './ratio.ts'
import type { CompetencyScore } from './competency-score.ts'

export type Band = Extract<WeightedBandsStep, { step: 'band' }>['bands'][number]

export interface WeightedBandsInput {
  readonly scores: readonly CompetencyScore[]
  /** Per competency, at least for those that are settled. */
  readonly weightHundredths: ReadonlyMap<string, number>
  readonly decimals: number
  /** Rising, as the ladder states them. */
  readonly bands: readonly Band[]
  /** The level of the hire bar. */
  readonly bar: string | null
  /** The ladder's level ids in order. */
  readonly levels: readonly string[]
}

interface WeightedBands {
  readonly overall: WeightedBandsOutcome['overall']
  readonly steps: readonly WeightedBandsStep[]
}

/** [S9] [S10] [S11] The average over the answered competencies, its band, and the hire bar. */
export const weightedBands = (input: WeightedBandsInput): WeightedBands => {
  const terms = input.scores.flatMap((score) => termOf(score, input.weightHundredths))
  const weight = terms.reduce((sum, term) => sum + term.weightHundredths, 0)
  if (weight === 0) return { overall: { value: null, level: null, meetsBar: null }, steps: [] }
  const sum = terms.reduce((total, term) => add(total, multiply(term.exact, ratio(term.weightHundredths))), ZERO)
  const value = roundHalfUp(divide(sum, ratio(weight)), input.decimals)
  const average: WeightedBandsStep = {
    step: 'weighted-average',
    rule: 'S9',
    terms: terms.map(({ competency, weightHundredths, level }) => ({ competency, weightHundredths, level })),
    open: input.scores.filter((score) => score.compared === null && !score.isSetAside).map((score) => score.id),
    setAside: input.scores.filter((score) => score.isSetAside).map((score) => score.id),
    sumHundredths: roundHalfUp(sum, 2),
    weightHundredths: weight,
    decimals: input.decimals,
    value,
  }
  const band = bandStep(value, input.bands)
  const bar = barStep(band.level, input)
  return {
    overall: { value, level: band.level, meetsBar: bar === null ? null : bar.meets },
    steps: [average, band, ...(bar === null ? [] : [bar])],
  }
}

interface Term {
  readonly competency: string
  readonly weightHundredths: number
  readonly level: number
  readonly exact: Ratio
}

const termOf = (score: CompetencyScore, weights: ReadonlyMap<string, number>): Term[] =>
  score.compared === null
    ? []
    : [
        {
          competency: score.id,
          weightHundredths: weights.get(score.id) ?? 0,
          level: roundHalfUp(score.compared, 2),
          exact: score.compared,
        },
      ]

/**
 * [S10] The last band that begins at or below the value: what lies in a gap between two bands has not reached the
 * upper one, and what lies beyond the last band's end is still in it. Below the first band there is no level yet.
 */
export const bandStep = (value: number, bands: readonly Band[]): Extract<WeightedBandsStep, { step: 'band' }> => {
  const reached = bands.filter((band) => toHundredths(band.from) <= toHundredths(value)).length
  const band = bands[reached - 1]
  const next = bands[reached]
  return {
    step: 'band',
    rule: 'S10',
    value,
    bands,
    level: band?.level ?? null,
    band: band === undefined ? null : { from: band.from, to: band.to },
    next:
      next === undefined
        ? null
        : { level: next.level, from: next.from, short: (toHundredths(next.from) - toHundredths(value)) / 100 },
  }
}

/** [S11] The bar is met from its own level up. */
const barStep = (
  reached: string | null,
  input: WeightedBandsInput,
): Extract<WeightedBandsStep, { step: 'bar' }> | null => {
  if (input.bar === null) return null
  const meets = reached !== null && input.levels.indexOf(reached) >= input.levels.indexOf(input.bar)
  return { step: 'bar', rule: 'S11', level: input.bar, reached, meets }
}
