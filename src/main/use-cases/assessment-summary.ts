import type { AssessmentHead } from '#main/storage/assessments.ts'
import type { AssessmentSummary, Cycle, OutcomeFigures } from '#shared/assessment-record.ts'

/** What a line of a list shows beside the head of an assessment. */
export interface SummaryParts {
  readonly cycle: Cycle | null
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: readonly string[]
  readonly reopened: number
  readonly outcome: OutcomeFigures
}

export function assessmentSummary(head: AssessmentHead, parts: SummaryParts): AssessmentSummary {
  return {
    id: head.id,
    ladder: head.ladder,
    ladderId: head.ladderId,
    ladderVersion: head.ladderVersion,
    title: head.title,
    perspective: head.perspective,
    by: head.by,
    target: head.target,
    track: head.track,
    status: head.status,
    place: head.place,
    createdAtMs: head.createdAtMs,
    updatedAtMs: head.updatedAtMs,
    completedAtMs: head.completedAtMs,
    ...parts,
  }
}
