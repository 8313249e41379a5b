import type { AssessmentSummary } from '#shared/assessment-record.ts'

/** By the last day of the cycle, else its first, else the day on which it was made; then by when it was made. */
export const inTime = (a: AssessmentSummary, b: AssessmentSummary): number => {
  const [dayA, dayB] = [standsOn(a), standsOn(b)]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.createdAtMs - b.createdAtMs
}

/** The day on which an assessment stands in time. */
export const standsOn = ({ cycle, createdAtMs }: AssessmentSummary): string =>
  cycle?.endsOn ?? cycle?.startsOn ?? new Date(createdAtMs).toISOString().slice(0, 10)
