import { readAssessmentHead, writeDeleted } from '#main/storage/assessments.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'
import { takeCycleAlong } from './trash.ts'

/** Puts it into the trash, where all of it stays. */
export function deleteAssessment({ db, clock }: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<null> {
  return transact(db, () => {
    const head = readAssessmentHead(db, id)
    if (head === null || head.deletedAtMs !== null) return err('not-found')
    writeDeleted(db, id, clock.nowMs())
    return ok(null)
  })
}

/** Takes it out of the trash as it was; one that is not there stays as it is. */
export function restoreAssessment(
  context: UseCaseContext,
  { id }: { readonly id: AssessmentId },
): Result<AssessmentRecord> {
  const { db } = context
  return transact(db, () => {
    if (readAssessmentHead(db, id) === null) return err('not-found')
    writeDeleted(db, id, null)
    takeCycleAlong(db, id)
    const loaded = loadAssessment(context, db, id)
    return loaded.ok ? ok(loaded.value.record) : loaded
  })
}
