import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { computeOutcome } from './compute-outcome.ts'
import { gatherInput } from './gather-input.ts'

/**
 * The outcome of an assessment, with the trace that explains it (docs/scoring-spec.md). Nothing is defaulted: what is
 * unanswered stays open, and the outcome says how complete it is.
 * @param ladder checked before (`main/ladders/check-ladder.ts`)
 * @param answers parsed before: ids exist and values are on their scale
 */
export const scoreAssessment = (ladder: Ladder, answers: Answers): Outcome => {
  const { figures, trace } = computeOutcome(gatherInput(ladder, answers))
  return { ...figures, ladder: { id: ladder.id, version: ladder.version }, trace }
}
