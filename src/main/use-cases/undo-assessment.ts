import { firstUndoneEdit, lastDoneEdit, markEdit } from '#main/storage/edits.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Saved } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { loadDraft, present, settle } from './loaded-assessment.ts'

/** Takes the last step back, also one of an earlier start; where there is none, nothing happens. */
export function undoAssessment(context: UseCaseContext, input: { readonly id: AssessmentId }): Result<Saved> {
  return walk(context, input.id, 'undo')
}

/** Does the step again that was taken back last; where there is none, nothing happens. */
export function redoAssessment(context: UseCaseContext, input: { readonly id: AssessmentId }): Result<Saved> {
  return walk(context, input.id, 'redo')
}

function walk(context: UseCaseContext, id: AssessmentId, way: 'undo' | 'redo'): Result<Saved> {
  const { db, clock, typing } = context
  const atMs = clock.nowMs()
  typing.forget()
  return transact(db, () => {
    const loaded = loadDraft(context, db, id)
    if (!loaded.ok) return loaded
    const edit = way === 'undo' ? lastDoneEdit(db, id) : firstUndoneEdit(db, id)
    if (edit === null) return ok(present(context, db, loaded.value, atMs))
    writeFieldValue(db, id, way === 'undo' ? edit.before : edit.after)
    markEdit(db, edit.seq, way === 'undo' ? 'undone' : 'done')
    return settle(context, db, id, atMs)
  })
}
