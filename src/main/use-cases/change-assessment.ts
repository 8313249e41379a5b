import { isDeepStrictEqual } from 'node:util'
import type { WritableDb } from '#main/storage/database.ts'
import { appendEdit, extendEdit, firstUndoneEdit, lastDoneEdit, markEdit } from '#main/storage/edits.ts'
import type { Edit } from '#main/storage/edits.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import type { FieldValue } from '#shared/field-value.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Change, Saved } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment, loadDraft, present, settle } from './loaded-assessment.ts'
import { planEdit } from './plan-edit.ts'
import type { PlannedEdit } from './plan-edit.ts'

/**
 * One thing that the person does in the form: checked against the ladder, written with its step of undo, scored and
 * committed, all of it or none. The answer is given when it is on the disk.
 */
export function changeAssessment(
  context: UseCaseContext,
  { id, change }: { readonly id: AssessmentId; readonly change: Change },
): Result<Saved> {
  const { db, clock, typing } = context
  const atMs = clock.nowMs()
  const atMonotonicMs = clock.monotonicMs()
  let typedInto: number | null = null

  const saved = transact(db, () => {
    // Questions are for the talk about the result, and part of no result: they can be written once it is completed.
    const loaded = change.kind === 'questions' ? loadAssessment(context, db, id) : loadDraft(context, db, id)
    if (!loaded.ok) return loaded
    const planned = planEdit(loaded.value, change)
    if (!planned.ok) return planned
    const { before, after } = planned.value
    if (isDeepStrictEqual(before, after)) return ok(present(context, db, loaded.value, atMs))

    writeFieldValue(db, id, after)
    const typed = stepBeingTyped(db, id, planned.value, (seq) => typing.isWarm(seq, atMonotonicMs))
    if (typed === null) typedInto = appendEdit(db, id, before, after, atMs)
    else typedInto = extend(db, typed, after, atMs)
    return settle(context, db, id, atMs)
  })

  // Only now: a step that was rolled back must not be typed into.
  if (saved.ok && typedInto !== null) typing.remember(typedInto, atMonotonicMs)
  return saved
}

/** The last step, where this change only goes on typing in it. */
function stepBeingTyped(
  db: WritableDb,
  id: AssessmentId,
  { before, after }: PlannedEdit,
  isWarm: (seq: number) => boolean,
): Edit | null {
  const last = lastDoneEdit(db, id)
  if (last === null || !isWarm(last.seq) || firstUndoneEdit(db, id) !== null) return null
  return !movesDay(last) && isSameText(last.after, before) && isSameText(before, after) ? last : null
}

/** Another day beside an answer is a step of its own, which no typing goes on with. */
function movesDay({ before, after }: Edit): boolean {
  return before.field === 'written' && after.field === 'written' && before.value.lastOn !== after.value.lastOn
}

/** Whether both are states of one text that is typed: a note, a reason, an answer, or the same number of questions. */
function isSameText(a: FieldValue, b: FieldValue): boolean {
  if (a.field !== b.field || a.key !== b.key) return false
  if (a.field === 'note' || a.field === 'subject') return true
  if (a.field === 'written' && b.field === 'written') return a.value.lastOn === b.value.lastOn
  if (a.field === 'answer' && b.field === 'answer') return isReason(a) && isReason(b)
  return a.field === 'questions' && b.field === 'questions' && a.value.length === b.value.length
}

function isReason({ value }: Extract<FieldValue, { field: 'answer' }>): boolean {
  return value !== null && 'reason' in value
}

/** Text that is typed and taken away again was no step. @returns the step's seq */
function extend(db: WritableDb, edit: Edit, after: FieldValue, atMs: number): number {
  extendEdit(db, edit.seq, after, atMs)
  if (isDeepStrictEqual(edit.before, after)) markEdit(db, edit.seq, 'discarded')
  return edit.seq
}
