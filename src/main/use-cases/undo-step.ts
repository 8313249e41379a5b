import type { Edit } from '#main/storage/edits.ts'
import type { UndoStep } from '#shared/assessment-record.ts'

/** What Undo or Redo would do, for its menu item. */
export function undoStepOf(edit: Edit | null): UndoStep | null {
  return edit === null ? null : { kind: kindOf(edit), at: edit.after.key === '' ? null : edit.after.key }
}

function kindOf({ after }: Edit): UndoStep['kind'] {
  // A change that writes an answer is called so; the field of that name is the place on the scale.
  if (after.field === 'written') return 'answer'
  if (after.field !== 'answer') return after.field
  if (after.value === null) return 'clear'
  return 'rating' in after.value ? 'rate' : 'not-applicable'
}
