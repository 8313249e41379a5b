import type { Answers } from '#shared/assessment.ts'
import type { Item } from '#shared/items.ts'
import type { TraceRow } from '#shared/trace-competency.ts'

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
  if (answers.notApplicable[item.id] !== undefined) return { item: item.id, state: 'not-applicable', value: null }
  const value = answers.ratings[item.id]
  if (value === undefined) return { item: item.id, state: 'unanswered', value: null }
  const row = { item: item.id, state: 'rated', value } as const
  const isOfLevels = item.kind === 'dimension' || item.kind === 'rubric'
  const ownTop = item.values.at(-1) ?? 0
  return isOfLevels && ownTop > 0 && ownTop < top && value >= ownTop ? { ...row, counts: top } : row
}

export const isRated = (row: TraceRow): row is RatedRow => row.state === 'rated' && row.value !== null

export const isUnanswered = (row: TraceRow): boolean => row.state === 'unanswered'

/** [S15] What the row counts as where rows are folded or compared with a level. */
export const countedValue = (row: RatedRow): number => row.counts ?? row.value

export const sumOf = (rows: readonly RatedRow[]): number => rows.reduce((sum, row) => sum + row.value, 0)
