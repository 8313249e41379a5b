import { readAssessmentRecord } from '#main/storage/assessment-record.ts'
import { forgetDraftFigures, writeCycle, writePlace, writeTitle, writeUpdated } from '#main/storage/assessments.ts'
import { readCycle } from '#main/storage/cycles.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord, Place } from '#shared/assessment-record.ts'
import type { AssessmentId, CycleId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'

// What is about an assessment and not in it: also a completed one can be given another name or cycle.

export function renameAssessment(
  { db, clock }: UseCaseContext,
  { id, title }: { readonly id: AssessmentId; readonly title: string },
): Result<AssessmentRecord> {
  return transact(db, () => {
    if (readAssessmentRecord(db, id) === null) return err('not-found')
    writeTitle(db, id, title)
    writeUpdated(db, id, clock.nowMs())
    return recordOf(db, id)
  })
}

/** Into another cycle, or out of any. */
export function moveAssessment(
  { db, clock }: UseCaseContext,
  { id, cycle }: { readonly id: AssessmentId; readonly cycle: CycleId | null },
): Result<AssessmentRecord> {
  return transact(db, () => {
    if (readAssessmentRecord(db, id) === null) return err('not-found')
    if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')
    writeCycle(db, id, cycle)
    forgetDraftFigures(db) // evidence counts up to the cycle's end
    writeUpdated(db, id, clock.nowMs())
    return recordOf(db, id)
  })
}

/** Keeps where the person is, to come back to: no change, so it has no time and no step of undo. */
export function placeAssessment(
  { db }: UseCaseContext,
  { id, place }: { readonly id: AssessmentId; readonly place: Place },
): Result<null> {
  return transact(db, () => {
    if (readAssessmentRecord(db, id) === null) return err('not-found')
    writePlace(db, id, place)
    return ok(null)
  })
}

function recordOf(db: WritableDb, id: AssessmentId): Result<AssessmentRecord> {
  const record = readAssessmentRecord(db, id)
  return record === null ? err('not-found') : ok(record)
}
