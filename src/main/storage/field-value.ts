import { assertNever } from '#shared/assert-never.ts'
import type { FieldValue } from '#shared/field-value.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { writeAnswer } from './answers.ts'
import { writeContext, writeSubject, writeTarget } from './assessments.ts'
import type { WritableDb } from './database.ts'
import { writeEstimate } from './estimates.ts'
import { writeLater } from './later.ts'
import { writeNote } from './notes.ts'
import { writeQuestions } from './questions.ts'
import { writeSignal } from './signals.ts'
import { writeWrittenAnswer } from './written-answers.ts'

/** Sets one field of an assessment to a value that it has or had. */
export function writeFieldValue(db: WritableDb, id: AssessmentId, to: FieldValue): void {
  switch (to.field) {
    case 'answer':
      return writeAnswer(db, id, to.key, to.value)
    case 'note':
      return writeNote(db, id, to.key, { text: to.value })
    case 'private':
      return writeNote(db, id, to.key, { private: to.value })
    case 'later':
      return writeLater(db, id, to.key, to.value)
    case 'signal':
      return writeSignal(db, id, to.key, to.value)
    case 'target':
      return writeTarget(db, id, to.value.target, to.value.track)
    case 'context':
      return writeContext(db, id, to.value)
    case 'written':
      return writeWrittenAnswer(db, id, to.key, to.value)
    case 'subject':
      return writeSubject(db, id, to.value)
    case 'estimate':
      return writeEstimate(db, id, to.key, to.value)
    case 'questions':
      return writeQuestions(db, id, to.value)
    default:
      return assertNever(to)
  }
}
