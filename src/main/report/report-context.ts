import type { AgreedCompetency } from '#shared/agreed-on.ts'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { Meeting } from '#shared/meeting.ts'
import type { Alias, ReportOptions } from '#shared/report-options.ts'
import type { Profile } from '#shared/settings.ts'
import type { FoundWay } from '#shared/way.ts'
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

/** What was noted as evidence, as a file has it; `supports` names rows and competencies of any ladder. */
export interface ReportedEvidence {
  readonly id: string
  readonly title: string
  readonly what: string
  readonly outcome: string
  readonly on: string | null
  readonly to: string | null
  readonly link: string | null
  readonly stance: 'supports' | 'against'
  /** On the pages only with private notes. */
  readonly private: boolean
  readonly supports: readonly string[]
}

export interface ReportedAction {
  readonly id: string
  readonly title: string
  readonly dueOn: string | null
  readonly state: 'open' | 'done' | 'dropped'
}

/** What the pages tell of one assessment. */
export interface ReportedView {
  readonly record: ReportedAssessment
  readonly ladder: Ladder
  readonly outcome: Outcome
  /** The assessment before this one, if there is one. */
  readonly previous: AssessmentSummary | null
  /** Assessments of the same ladder and perspective, oldest first; this one may be among them. */
  readonly history: readonly AssessmentSummary[]
  /** Of this ladder's rows and competencies only. */
  readonly evidence: readonly ReportedEvidence[]
  readonly actions: readonly ReportedAction[]
  /** What it would take to the target, steps of the same weight each; null where nothing is aimed for. */
  readonly way: FoundWay | null
  /** Talks up to this one, the latest first. */
  readonly meetings: readonly Meeting[]
  /** What two agreed on about the assessment of the latest of them; empty where that was of another ladder. */
  readonly agreed: readonly AgreedCompetency[]
  readonly nowMs: number
}

export interface ReportInput extends ReportedView {
  /** Of the ladder that goes with this one, in the same cycle; null where there is none. */
  readonly companion: ReportedView | null
  readonly options: ReportOptions
  readonly aliases: readonly Alias[]
  readonly profile: Pick<Profile, 'role'>
}

/** The input with the words of the summary's language. */
export interface ReportContext extends ReportInput {
  readonly say: Say
  readonly format: Format
  readonly text: LadderText
}
