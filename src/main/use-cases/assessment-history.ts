import { isDeepStrictEqual } from 'node:util'
import { readAssessmentHead } from '#main/storage/assessments.ts'
import { listPastValues } from '#main/storage/edits.ts'
import type { PastValue } from '#main/storage/edits.ts'
import type { FieldValue } from '#shared/field-value.ts'
import { reading } from '#main/storage/transact.ts'
import { assertNever } from '#shared/assert-never.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { HistoryEntry } from '#shared/store-safety.ts'
import type { UseCaseContext } from './context.ts'

/**
 * Every value that a row ever had, newest first, each once where it stood several times in a row; also those that were
 * undone. The change beside each gives it back, as a step that can be undone itself.
 */
export function assessmentHistory(
  { db }: UseCaseContext,
  { id, key }: { readonly id: AssessmentId; readonly key: string },
): Result<readonly HistoryEntry[]> {
  return reading(db, () => {
    if (readAssessmentHead(db, id) === null) return err('not-found')
    const past = listPastValues(db, id, key)
    return ok([...Map.groupBy(past, ({ after }) => after.field).values()].flatMap(entriesOf).sort(byTime))
  })
}

/** The values of one field: what each step made of it, and what stood before the first. */
function entriesOf(past: readonly PastValue[]): HistoryEntry[] {
  const first = past.at(-1)
  if (first === undefined) return []
  const values = [
    ...past.map(({ seq, atMs, after }) => ({ seq, atMs, value: after })),
    { seq: first.seq - 0.5, atMs: first.atMs, value: first.before },
  ]
  const standing = values[0]?.value
  return values
    .filter(({ value }, index) => !isDeepStrictEqual(value, values[index - 1]?.value))
    .map(({ seq, atMs, value }, index) => ({
      seq,
      atMs,
      change: changeTo(value),
      stands: index === 0 && isDeepStrictEqual(value, standing),
    }))
}

function byTime(a: HistoryEntry, b: HistoryEntry): number {
  return b.seq - a.seq
}

/** What a person would do to have a field say this. */
function changeTo(to: FieldValue): Change {
  switch (to.field) {
    case 'answer':
      if (to.value === null) return { kind: 'clear', item: to.key }
      return 'rating' in to.value
        ? { kind: 'rate', item: to.key, value: to.value.rating }
        : { kind: 'not-applicable', item: to.key, reason: to.value.reason }
    case 'note':
      return { kind: 'note', item: to.key, text: to.value }
    case 'private':
    case 'later':
      return { kind: to.field, item: to.key, on: to.value }
    case 'signal':
      return { kind: 'signal', signal: to.key, value: to.value }
    case 'written':
      return { kind: 'answer', item: to.key, text: to.value.text, lastOn: to.value.lastOn }
    case 'subject':
      return { kind: 'subject', text: to.value }
    case 'estimate':
      return { kind: 'estimate', id: to.key, value: to.value }
    case 'target':
      return { kind: 'target', target: to.value.target, track: to.value.track }
    case 'context':
      return { kind: 'context', context: to.value }
    case 'questions':
      return { kind: 'questions', questions: to.value }
    default:
      return assertNever(to)
  }
}
