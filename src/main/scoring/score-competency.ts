import { assertNever } from '#shared/assert-never.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import { type CompetencyScore, withoutValue } from './competency-score.ts'
import { guaranteed } from './guaranteed.ts'
import { type MajorityInput, majorityLevel } from './majority-level.ts'
import { ratio, roundHalfUp } from './ratio.ts'
import { type PlaceInput, scorePlace } from './score-place.ts'
import { countedValue, isRated, isUnanswered, sumOf } from './trace-rows.ts'

/** Everything that a competency's value rests on: read from ladder and answers, or from a trace. */
export type CompetencyInput =
  | ({ readonly kind: 'majority' } & MajorityInput)
  | { readonly kind: 'rubric'; readonly competency: string; readonly rows: readonly TraceRow[] }
  | {
      readonly kind: 'mean'
      readonly competency: string
      readonly rows: readonly TraceRow[]
      readonly decimals: number
    }
  | ({ readonly kind: 'place' } & PlaceInput)

/** [S2] [S8] A competency's value, unless it is still open or has nothing left. */
export const scoreCompetency = (input: CompetencyInput): CompetencyScore => {
  if (input.kind === 'place') return scorePlace(input)
  const { competency, rows } = input
  if (rows.every((row) => row.state === 'not-applicable')) {
    const step = { step: 'competency-set-aside', rule: 'S8', competency, rows } as const
    return { ...withoutValue(competency, rows, true), steps: [step] }
  }
  const canSay = input.kind === 'mean' ? rows.some(isRated) : !rows.some(isUnanswered)
  if (!canSay) {
    const step = { step: 'competency-open', rule: 'S2', competency, rows } as const
    return { ...withoutValue(competency, rows, false), steps: [step] }
  }
  switch (input.kind) {
    case 'majority':
      return scoreMajority(input)
    case 'rubric':
      return scoreRubric(competency, rows)
    case 'mean':
      return scoreMean(competency, rows, input.decimals)
    default:
      return assertNever(input)
  }
}

const scoreMajority = (input: MajorityInput): CompetencyScore => {
  const { level, strict, disqualified, steps } = majorityLevel(input)
  const exact = ratio(level)
  return {
    id: input.competency,
    rows: input.rows,
    value: level,
    settled: exact,
    compared: exact,
    isSetAside: false,
    ...(strict < level ? { strict } : {}),
    disqualified: disqualified.map((position) => guaranteed(input.levels[position - 1], 'a level')),
    steps,
  }
}

/** [S16] A rubric's value is its rating. */
const scoreRubric = (competency: string, rows: readonly TraceRow[]): CompetencyScore => {
  const row = guaranteed(rows.find(isRated), 'the rating of a rubric')
  return {
    id: competency,
    rows,
    value: row.value,
    settled: ratio(row.value),
    compared: ratio(countedValue(row)),
    isSetAside: false,
    steps: [{ step: 'rubric', rule: 'S16', competency, row, value: row.value }],
  }
}

/** [S17] The mean of the statements that are rated; provisional, and settled only once none is unanswered. */
const scoreMean = (competency: string, rows: readonly TraceRow[], decimals: number): CompetencyScore => {
  const rated = rows.filter(isRated)
  const sum = sumOf(rated)
  const count = rated.length
  const mean = ratio(sum, count)
  const settled = rows.some(isUnanswered) ? null : mean
  const value = roundHalfUp(mean, decimals)
  return {
    id: competency,
    rows,
    value,
    settled,
    compared: settled,
    isSetAside: false,
    steps: [{ step: 'mean', rule: 'S17', competency, rows, sum, count, decimals, value }],
  }
}
