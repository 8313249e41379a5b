import type { TraceRow } from '#shared/trace-competency.ts'
import type { CumulativeStep, StandingState } from '#shared/trace-result.ts'
import { type CompetencyScore, withoutValue } from './competency-score.ts'
import { add, divide, fromPack, isAtLeast, lesser, multiply, ratio, roundHalfUp, type Ratio } from './ratio.ts'
import { isRated, sumOf } from './trace-rows.ts'

export interface PlaceInput {
  readonly competency: string
  /** The competency's statements by level, rising through all levels of the ladder; a level may have none. */
  readonly cells: readonly { readonly level: string; readonly rows: readonly TraceRow[] }[]
  /** The mean that meets a level. */
  readonly meets: number
  /** Where the first level's climb begins. */
  readonly ground: number
  readonly decimals: number
}

export type CellStep = Extract<CumulativeStep, { step: 'cell' }>

/** [S23] A competency's place on the radar: the level it holds by itself, and its share of the way to the next one. */
export const scorePlace = (input: PlaceInput): CompetencyScore => {
  const { competency, ground, decimals } = input
  const cells = input.cells.map((cell) => cellStep(input, cell.level, cell.rows))
  const rows = input.cells.flatMap((cell) => cell.rows)
  if (rows.every((row) => row.state === 'not-applicable')) {
    const step = { step: 'competency-set-aside', rule: 'S8', competency, rows } as const
    return { ...withoutValue(competency, rows, true), steps: [...cells, step] }
  }
  const climb = cells.findIndex((cell) => cell.state !== 'met' && cell.state !== 'passed-over')
  const next = cells[climb]
  const heldAt = cells.findLastIndex((cell, index) => cell.state === 'met' && (climb === -1 || index < climb))
  const way =
    next === undefined
      ? null
      : { level: next.level, sum: next.sum, asked: multiply(fromPack(input.meets), ratio(next.left)) }
  const base = ratio(ground + heldAt + 1)
  const exact = way === null ? base : add(base, shareOf(way.sum, way.asked, decimals))
  const value = rows.some(isRated) ? roundHalfUp(exact, decimals) : null
  const settled = value === null || next?.state === 'open' ? null : exact
  return {
    id: competency,
    rows,
    value,
    settled,
    compared: settled,
    isSetAside: false,
    steps: [
      ...cells,
      {
        step: 'place',
        rule: 'S23',
        competency,
        held: cells[heldAt]?.level ?? null,
        next: way === null ? null : { ...way, asked: roundHalfUp(way.asked, 2) },
        ground,
        decimals,
        value,
      },
    ],
  }
}

/** [S23] The share of the points asked for, at most the largest figure below 1 that the rounding can show (0.99). */
const shareOf = (sum: number, asked: Ratio, decimals: number): Ratio => {
  const scale = 10 ** decimals
  const most = ratio(scale - 1, scale)
  // A ladder whose levels are met at a mean of 0 asks for no points: what is still open there is worth nothing yet.
  return asked.numerator === 0n ? ratio(0) : lesser(divide(ratio(sum), asked), most)
}

const cellStep = ({ competency, meets, decimals }: PlaceInput, level: string, rows: readonly TraceRow[]): CellStep => {
  const rated = rows.filter(isRated)
  const counts = {
    sum: sumOf(rated),
    rated: rated.length,
    left: rows.filter((row) => row.state !== 'not-applicable').length,
  }
  return {
    step: 'cell',
    rule: 'S20',
    level,
    competency,
    rows,
    ...counts,
    meets,
    decimals,
    ...standing(counts, meets, decimals),
  }
}

/**
 * [S20] Met when nothing is unanswered, something is rated and the mean of what is rated reaches `meets`, so that one
 * statement makes up for another. Where nothing is left it is passed over: it neither meets nor blocks.
 */
export const standing = (
  { sum, rated, left }: { readonly sum: number; readonly rated: number; readonly left: number },
  meets: number,
  decimals: number,
): { readonly mean: number | null; readonly state: StandingState } => {
  if (left === 0) return { mean: null, state: 'passed-over' }
  const mean = rated === 0 ? null : roundHalfUp(ratio(sum, rated), decimals)
  if (rated < left) return { mean, state: 'open' }
  return { mean, state: isAtLeast(ratio(sum, rated), fromPack(meets)) ? 'met' : 'not-met' }
}
