import { dayOf } from '#shared/day-of.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'

/** The day that it stands for: the last of its cycle, else the first; without either, the one on which it was made. */
export const dayOfAssessment = ({ cycle, createdAtMs }: Pick<AssessmentSummary, 'cycle' | 'createdAtMs'>): string =>
  cycle?.endsOn ?? cycle?.startsOn ?? dayOf(createdAtMs)
