import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { CountedEvidence } from '#shared/evidence.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { loadAssessment } from './loaded-assessment.ts'

/** What counts for an assessment, also what speaks against one of its claims; the last to have happened first. */
export function countedEvidence(
  context: UseCaseContext,
  { id }: { readonly id: AssessmentId },
): Result<readonly CountedEvidence[]> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    return ok(evidenceThatCounts(db, record, shelved.vocabulary))
  })
}
