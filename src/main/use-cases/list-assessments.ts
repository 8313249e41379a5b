import { withoutTrace } from '#main/scoring/without-trace.ts'
import { listAnswers } from '#main/storage/answers.ts'
import { listAssessmentHeads, writeFigures } from '#main/storage/assessments.ts'
import { listCycles } from '#main/storage/cycles.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { countReopened } from '#main/storage/events.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentSummary, OutcomeFigures } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { assessmentSummary } from './assessment-summary.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'

/** All assessments, the last made first, from the figures kept beside them: four queries, however many there are. */
export function listAssessments(context: UseCaseContext): Result<readonly AssessmentSummary[]> {
  const { db } = context
  return transact(db, () => {
    const cycles = new Map(listCycles(db).map((cycle) => [cycle.id, cycle]))
    const answers = listAnswers(db)
    const reopened = countReopened(db)
    const summaries: AssessmentSummary[] = []
    for (const { head, figures } of listAssessmentHeads(db)) {
      const outcome = figures === null ? computeFigures(context, db, head.id) : ok(figures)
      if (!outcome.ok) return outcome
      const cycle = head.cycle === null ? null : (cycles.get(head.cycle) ?? null)
      const { ratings, notApplicable } = answers.get(head.id) ?? { ratings: {}, notApplicable: [] }
      const times = reopened.get(head.id) ?? 0
      summaries.push(
        assessmentSummary(head, { cycle, ratings, notApplicable, reopened: times, outcome: outcome.value }),
      )
    }
    return ok(summaries)
  })
}

/** Figures are derived: where they are missing or can't be read they are computed from the answers, and kept. */
export function computeFigures(context: UseCaseContext, db: WritableDb, id: AssessmentId): Result<OutcomeFigures> {
  const loaded = loadAssessment(context, db, id)
  if (!loaded.ok) return loaded
  const figures = withoutTrace(context.score(loaded.value.shelved.ladder, answersOf(loaded.value)))
  writeFigures(db, id, figures)
  return ok(figures)
}
