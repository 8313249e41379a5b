import type { WritableDb } from '#main/storage/database.ts'
import { appendEdit } from '#main/storage/edits.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { transact } from '#main/storage/transact.ts'
import type { Result } from '#shared/app-error.ts'
import { ok } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'

/** The note in which writers count up; each number is a save with its edit, acknowledged by being said. */
export const COUNTED_ITEM = 'craft.testing'

/** One save: the note says `count`, and the history that it did. */
export function saveCount(db: WritableDb, id: AssessmentId, count: number): Result<null> {
  const before = { field: 'note', key: COUNTED_ITEM, value: count === 1 ? '' : String(count - 1) } as const
  const after = { field: 'note', key: COUNTED_ITEM, value: String(count) } as const
  return transact(db, () => {
    writeFieldValue(db, id, after)
    appendEdit(db, id, before, after, 0)
    return ok(null)
  })
}
