import type { CompetencyStep, TraceRow } from '#shared/trace-competency.ts'
import { barrierStep } from './barrier-step.ts'
import { takeBack } from './take-back.ts'
import { countedValue, isRated } from './trace-rows.ts'

export interface MajorityInput {
  readonly competency: string
  /** None unanswered, at least one rated. */
  readonly rows: readonly TraceRow[]
  /** k of n, as the ladder says it. */
  readonly stated: { readonly need: number; readonly of: number }
  /** Positions whose anti-signal is flagged, rising. */
  readonly flagged: readonly number[]
  /** The ladder's level ids in order. */
  readonly levels: readonly string[]
}

export interface MajorityLevel {
  readonly level: number
  /** The stricter reading, after anti-signals as well; never above the level. */
  readonly strict: number
  /** Positions taken back from the level, highest first. */
  readonly disqualified: readonly number[]
  readonly steps: readonly CompetencyStep[]
}

/** [S3] [S4] [S5] [S6] [S7] The level that the rows of a competency fold into, with the steps that led there. */
export const majorityLevel = (input: MajorityInput): MajorityLevel => {
  const { competency, rows, stated, flagged } = input
  const left = leftOf(stated, rows)
  const { sorted, majority, lowest } = fold(rows.filter(isRated).map(countedValue), left.need)
  const reading = readings(majority, lowest)
  const taken = takeBack(reading.level, flagged)
  const strictTaken = takeBack(reading.strict, flagged)
  const lowestItems = rows.filter((row) => isRated(row) && countedValue(row) === lowest).map((row) => row.item)
  const antiSignal = { step: 'anti-signal', rule: 'S6', competency, flagged } as const
  const steps: CompetencyStep[] = [
    { step: 'majority', rule: 'S3', competency, rows, stated, left, sorted, value: majority },
    {
      step: 'straggler',
      rule: 'S4',
      competency,
      lowest,
      items: lowestItems,
      from: majority,
      costs: reading.level < majority ? 1 : 0,
      value: reading.level,
    },
    { step: 'strict', rule: 'S5', competency, lowest, from: majority, value: reading.strict },
  ]
  if (flagged.length > 0) {
    steps.push(
      { ...antiSignal, reading: 'level', from: reading.level, ...taken },
      { ...antiSignal, reading: 'strict', from: reading.strict, ...strictTaken },
    )
  }
  steps.push(
    ...barrierStep({
      competency,
      levels: input.levels,
      left,
      sorted,
      majority,
      lowestItems,
      lowest,
      reached: reading.level,
      level: taken.value,
    }),
  )
  return { level: taken.value, strict: strictTaken.value, disqualified: taken.disqualified, steps }
}

/** [S3] k of n over the m rows that are left: ⌈k·m/n⌉ of m. */
export const leftOf = (stated: MajorityInput['stated'], rows: readonly TraceRow[]): MajorityInput['stated'] => {
  const of = rows.filter((row) => row.state !== 'not-applicable').length
  return { need: Math.ceil((stated.need * of) / stated.of), of }
}

/**
 * [S3] Rows sorted from the top, the need-th of them and the lowest. Of fewer rows than are needed nothing is a majority.
 * @param values at least one
 */
export const fold = (
  values: readonly number[],
  need: number,
): { readonly sorted: readonly number[]; readonly majority: number; readonly lowest: number } => {
  const sorted = values.toSorted((a, b) => b - a)
  return { sorted, majority: sorted[need - 1] ?? 0, lowest: Math.min(...sorted) }
}

/**
 * Both readings of "k rows at a level and none below the one before", before anti-signals.
 * [S4] The lowest row costs one level where it lies more than one below, whatever the distance.
 * [S5] Read strictly, nothing may lie more than one below the level itself.
 */
export const readings = (majority: number, lowest: number): { readonly level: number; readonly strict: number } => ({
  level: lowest < majority - 1 ? majority - 1 : majority,
  strict: Math.min(majority, lowest + 1),
})
