import type { Between } from '#renderer/components/change-link.tsx'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import type { ProfileRow } from './profile-rows.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'

/** What the result of any kind is shown from. */
export interface KindResultProps {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
  readonly previous: AssessmentSummary | null
  /** The cycle or title of the assessment before; null where there is none. */
  readonly previousName: string | null
  /** The assessment before, and this one; null where there is none. */
  readonly between: Between | null
  readonly rows: readonly ProfileRow[]
  readonly trace: TraceGroups
}
