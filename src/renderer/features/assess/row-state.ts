import type { AssessmentRecord } from '#shared/assessment-record.ts'

/** The four states of an item, never confused. */
export type RowState =
  | { readonly status: 'unanswered' }
  | { readonly status: 'not-yet' }
  | { readonly status: 'rated'; readonly value: number }
  | { readonly status: 'not-applicable'; readonly reason: string }

export const rowState = (record: Pick<AssessmentRecord, 'ratings' | 'notApplicable'>, item: string): RowState => {
  const reason = record.notApplicable[item]
  if (reason !== undefined) return { status: 'not-applicable', reason }
  const value = record.ratings[item]
  if (value === undefined) return { status: 'unanswered' }
  return value === 0 ? { status: 'not-yet' } : { status: 'rated', value }
}

export const isAnswered = (record: Pick<AssessmentRecord, 'ratings' | 'notApplicable'>, item: string): boolean =>
  rowState(record, item).status !== 'unanswered'
