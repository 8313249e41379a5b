import { writeStatus } from '#main/storage/assessments.ts'
import { writeCountedEvidence } from '#main/storage/counted-evidence.ts'
import { appendEvent } from '#main/storage/events.ts'
import { transact } from '#main/storage/transact.ts'
import { err } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Saved } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { loadAssessment, loadDraft, settle } from './loaded-assessment.ts'

/** Makes it a snapshot that nothing changes, unless it is reopened: answers, and the evidence that counts. What is unanswered stays so. */
export function completeAssessment(context: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<Saved> {
  const { db, clock } = context
  const atMs = clock.nowMs()
  return transact(db, () => {
    const loaded = loadDraft(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    writeCountedEvidence(db, id, evidenceThatCounts(db, record, shelved.vocabulary))
    writeStatus(db, id, atMs)
    appendEvent(db, id, { kind: 'completed', atMs })
    return settle(context, db, id, atMs)
  })
}

/** Makes it a draft again, which reads the log as it is now; its history says so from then on. */
export function reopenAssessment(context: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<Saved> {
  const { db, clock } = context
  const atMs = clock.nowMs()
  return transact(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    if (loaded.value.record.status === 'draft') return err('assessment-not-completed')
    writeCountedEvidence(db, id, [])
    writeStatus(db, id, null)
    appendEvent(db, id, { kind: 'reopened', atMs })
    return settle(context, db, id, atMs)
  })
}
