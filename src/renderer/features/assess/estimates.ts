import type { AssessmentRecord, OutcomeFigures } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Whether a quick pass makes sense: every competency comes to a level, so that one can be said at a glance. */
export const canEstimate = (ladder: Pick<Ladder, 'competencies'>): boolean =>
  ladder.competencies.every(({ instrument }) => instrument.kind !== 'statements')

/** A competency's estimate, as long as it stands in for answers; null once every row of it is answered. */
export const estimateOf = (
  record: Pick<AssessmentRecord, 'estimates'>,
  outcome: Pick<OutcomeFigures, 'competencies'>,
  competency: string,
): number | null =>
  outcome.competencies[competency]?.complete === true ? null : (record.estimates[competency] ?? null)

/** Nothing is answered and nothing estimated: the moment for a quick pass. */
export const isUntouched = ({ ratings, notApplicable, estimates }: AssessmentRecord): boolean =>
  [ratings, notApplicable, estimates].every((answers) => Object.keys(answers).length === 0)
