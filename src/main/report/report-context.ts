import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import type { Profile } from '#shared/settings.ts'
import type { Say } from '#shared/words.ts'

/** What the summary reads of an assessment: a stored record has it, and a file's content can be made into it. */
export type ReportedAssessment = Pick<
  AssessmentRecord,
  | 'ladderVersion'
  | 'title'
  | 'perspective'
  | 'by'
  | 'target'
  | 'ratings'
  | 'notApplicable'
  | 'notes'
  | 'private'
  | 'signals'
  | 'answers'
  | 'subject'
  | 'questions'
  | 'status'
  | 'completedAtMs'
> & {
  readonly id: string
  readonly cycle: { readonly name: string } | null
  /** Null where nobody knows: a file doesn't say. */
  readonly updatedAtMs: number | null
}

export interface ReportInput {
  readonly record: ReportedAssessment
  readonly ladder: Ladder
  readonly outcome: Outcome
  /** The assessment before this one, if there is one. */
  readonly previous: AssessmentSummary | null
  /** Assessments of the same ladder and perspective, oldest first; this one may be among them. */
  readonly history: readonly AssessmentSummary[]
  readonly options: ReportOptions
  readonly profile: Pick<Profile, 'role'>
  readonly nowMs: number
}

/** The input with the words of the summary's language. */
export interface ReportContext extends ReportInput {
  readonly say: Say
  readonly format: Format
  readonly text: LadderText
}
