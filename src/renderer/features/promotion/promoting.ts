import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import type { Preparation } from './use-preparation.ts'

/** What every part of the screen works with. */
export interface Promoting {
  /** The assessment whose figures the conditions are checked by. */
  readonly basis: AssessmentSummary
  readonly ladder: Ladder
  readonly wording: WordingInput
  /** Its calls never fail: what went wrong is said by the screen. */
  readonly preparation: Preparation
}
