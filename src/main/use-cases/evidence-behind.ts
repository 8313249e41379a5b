import { ladderCoverage } from '#main/evidence/ladder-coverage.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { dayOf } from '#shared/day-of.ts'
import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { loadAssessment } from './loaded-assessment.ts'

/** What stands behind each claim of an assessment: of a draft today, of a completed one as it was then. */
export function evidenceBehind(
  context: UseCaseContext,
  { id }: { readonly id: AssessmentId },
): Result<readonly ClaimCoverage[]> {
  const { db, clock } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    const entries = evidenceThatCounts(db, record, shelved.vocabulary)
    const today = dayOf(record.completedAtMs ?? clock.nowMs())
    return ok(ladderCoverage(shelved.ladder, entries, { ratings: record.ratings, today, months: [] }))
  })
}
