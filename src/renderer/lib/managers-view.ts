import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { inTime } from './in-time.ts'

/** The manager's view beside an assessment: of the same ladder and cycle, the last one; null where there is none. */
export const managersView = (
  of: Pick<AssessmentSummary, 'id' | 'ladderId' | 'cycle'>,
  all: readonly AssessmentSummary[],
): AssessmentSummary | null =>
  all
    .filter(
      ({ id, ladderId, cycle, perspective }) =>
        perspective === 'manager' && id !== of.id && ladderId === of.ladderId && cycle?.id === of.cycle?.id,
    )
    .toSorted(inTime)
    .at(-1) ?? null
