import { insertAssessment } from '#main/storage/assessments.ts'
import { readCycle } from '#main/storage/cycles.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import type { FieldValue } from '#shared/field-value.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { assessmentId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment, settle } from './loaded-assessment.ts'

/**
 * A new draft with everything that was answered and written, in the same ladder; its history begins anew. Evidence need
 * not be copied: like any draft it reads the log, whose entries name the ladder.
 */
export function duplicateAssessment(
  context: UseCaseContext,
  input: Input<'assessment:duplicate'>,
): Result<AssessmentRecord> {
  const { db, clock, newId } = context
  const { title, cycle } = input
  const atMs = clock.nowMs()
  const id = assessmentId.parse(newId())

  return transact(db, () => {
    const loaded = loadAssessment(context, db, input.id)
    if (!loaded.ok) return loaded
    if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')
    const { ladder, perspective, by, target, track, context: facts } = loaded.value.record
    insertAssessment(db, {
      id,
      ladder,
      cycle,
      title,
      perspective,
      by,
      target,
      track,
      context: facts,
      place: null,
      status: 'draft',
      createdAtMs: atMs,
      updatedAtMs: atMs,
      completedAtMs: null,
    })
    for (const value of contentOf(loaded.value.record)) writeFieldValue(db, id, value)
    const saved = settle(context, db, id, atMs)
    return saved.ok ? ok(saved.value.record) : saved
  })
}

function contentOf(record: AssessmentRecord): FieldValue[] {
  return [
    ...Object.entries(record.ratings).map(([key, rating]): FieldValue => ({ field: 'answer', key, value: { rating } })),
    ...Object.entries(record.notApplicable).map(
      ([key, reason]): FieldValue => ({ field: 'answer', key, value: { reason } }),
    ),
    ...Object.entries(record.notes).map(([key, value]): FieldValue => ({ field: 'note', key, value })),
    ...record.private.map((key): FieldValue => ({ field: 'private', key, value: true })),
    ...Object.entries(record.signals).map(([key, value]): FieldValue => ({ field: 'signal', key, value })),
    ...record.later.map((key): FieldValue => ({ field: 'later', key, value: true })),
    ...Object.entries(record.answers).map(
      ([key, value]): FieldValue => ({ field: 'written', key, value: { ...value } }),
    ),
    ...Object.entries(record.estimates).map(([key, value]): FieldValue => ({ field: 'estimate', key, value })),
    { field: 'subject', key: '', value: record.subject },
    { field: 'questions', key: '', value: [...record.questions] },
  ]
}
