import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { AssessmentSummary, Cycle } from '#shared/assessment-record.ts'
import type { Answers } from '#shared/assessment.ts'
import { assessmentId, cycleId, ladderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { answersOf } from './answers.ts'

export const hashOf = (letter: string) => ladderHash.parse(letter.repeat(64))

export const cycleOf = (name: string, endsOn: string | null, startsOn: string | null = null): Cycle => ({
  id: cycleId.parse(`cycle${name.toLowerCase().replace(/[^0-9a-z]/g, '')}`),
  name,
  startsOn,
  endsOn,
  assessments: 1,
})

/** A line of a list, with figures by the real engine. */
export const summaryOf = (
  id: string,
  ladder: Ladder,
  answers: Partial<Answers> = {},
  given: Partial<AssessmentSummary> = {},
): AssessmentSummary => {
  const { trace: _, ...outcome } = scoreAssessment(ladder, answersOf({ target: given.target ?? 'L4', ...answers }))
  return {
    id: assessmentId.parse(`assessment${id}`),
    ladder: hashOf('a'),
    ladderId: ladder.id,
    ladderVersion: ladder.version,
    title: `Review ${id}`,
    perspective: 'self',
    by: '',
    cycle: null,
    target: 'L4',
    track: null,
    status: 'completed',
    place: null,
    createdAtMs: 0,
    updatedAtMs: 0,
    completedAtMs: 0,
    reopened: 0,
    ratings: answers.ratings ?? {},
    notApplicable: Object.keys(answers.notApplicable ?? {}),
    outcome,
    ...given,
  }
}
