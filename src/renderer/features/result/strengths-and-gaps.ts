import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { itemsOfCompetency } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ProfileRow } from './profile-rows.ts'

/** A competency that stands out, and the rows that make it so. */
export interface StandOut {
  readonly id: string
  readonly name: string
  readonly value: number
  /** What it is measured against; null where nothing is aimed for. */
  readonly target: number | null
  /** How far above or below that, never negative. */
  readonly by: number
  readonly items: readonly { readonly item: string; readonly value: number }[]
}

export interface StandOuts {
  readonly strengths: readonly StandOut[]
  readonly gaps: readonly StandOut[]
}

type Known = ProfileRow & { readonly value: number }
type Rated = Pick<AssessmentRecord, 'ratings'>

/**
 * Strengths: at or above what the target expects, the furthest above first. Gaps: below it, the furthest below first,
 * then by weight. Without an expectation, the person's own mean is the measure. Rows: of a strength the highest, of a
 * gap those below what is expected, lowest first.
 */
export const strengthsAndGaps = (ladder: Ladder, record: Rated, rows: readonly ProfileRow[]): StandOuts => {
  const known = rows.filter((row): row is Known => row.value !== null && !row.isSetAside)
  const mean = known.reduce((sum, { value }) => sum + value, 0) / Math.max(1, known.length)
  const over = (row: Known): number => row.value - (row.target ?? mean)
  const weight = (row: Known): number => row.weight ?? 0
  const strengths = known
    .filter((row) => row.value > 0 && (row.target === null ? over(row) > 0 : over(row) >= 0))
    .toSorted((a, b) => over(b) - over(a) || b.value - a.value || weight(b) - weight(a))
  const gaps = known.filter((row) => over(row) < 0).toSorted((a, b) => over(a) - over(b) || weight(b) - weight(a))
  return {
    strengths: strengths.map((row) => standOut(row, over(row), highest(ratingsOf(ladder, record, row.id)))),
    gaps: gaps.map((row) =>
      standOut(row, -over(row), lowestBelow(ratingsOf(ladder, record, row.id), row.target ?? row.value + 1)),
    ),
  }
}

type Ratings = StandOut['items']

const standOut = (row: Known, by: number, items: Ratings): StandOut => ({
  id: row.id,
  name: row.name,
  value: row.value,
  target: row.target,
  by,
  items,
})

const ratingsOf = (ladder: Ladder, record: Rated, id: string): Ratings => {
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  if (competency === undefined || competency.instrument.kind !== 'dimensions') return []
  return itemsOfCompetency(ladder, competency).flatMap((item) => {
    const value = record.ratings[item.id]
    return value === undefined ? [] : [{ item: item.id, value }]
  })
}

const highest = (ratings: Ratings): Ratings => {
  const top = Math.max(...ratings.map(({ value }) => value))
  return ratings.filter(({ value }) => value === top)
}

const lowestBelow = (ratings: Ratings, expected: number): Ratings =>
  ratings.filter(({ value }) => value < expected).toSorted((a, b) => a.value - b.value)
