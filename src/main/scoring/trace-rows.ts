import type { Answers } from '#shared/assessment.ts'
import type { Item } from '#shared/items.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import { entryOf } from './entry-of.ts'

/** A row whose value is known. */
export interface RatedRow extends TraceRow {
  readonly state: 'rated'
  readonly value: number
}

/**
 * [S1] An item as it was answered: rated (0 is "not yet" and counts), not applicable, or unanswered.
 * [S15] A row of levels at the highest level it describes has nothing left to ask, so it counts as the ladder's top.
 * @param top how many levels the ladder has
 */
export const traceRow = (item: Item, answers: Answers, top: number): TraceRow => {
  if (entryOf(answers.notApplicable, item.id) !== undefined)
    return { item: item.id, state: 'not-applicable', value: null }
  const value = entryOf(answers.ratings, item.id)
  if (value === undefined) return { item: item.id, state: 'unanswered', value: null }
  const row = { item: item.id, state: 'rated', value } as const
  const isOfLevels = item.kind === 'dimension' || item.kind === 'rubric'
  const counts = isOfLevels ? countsAs(item.values, value, top) : value
  return counts === value ? row : { ...row, counts }
}

/**
 * [S15] What a value of a row of levels counts as: the ladder's top, once it is the highest that the row describes.
 * @param values what the row may be set to, rising
 */
export const countsAs = (values: readonly number[], value: number, top: number): number =>
  values.some((higher) => higher > value) ? value : top

export const isRated = (row: TraceRow): row is RatedRow => row.state === 'rated' && row.value !== null

export const isUnanswered = (row: TraceRow): boolean => row.state === 'unanswered'

/** [S15] What the row counts as where rows are folded or compared with a level. */
export const countedValue = (row: RatedRow): number => row.counts ?? row.value

export const sumOf = (rows: readonly RatedRow[]): number => rows.reduce((sum, row) => sum + row.value, 0)
