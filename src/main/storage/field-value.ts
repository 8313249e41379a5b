import { z } from 'zod'
import { assertNever } from '#shared/assert-never.ts'
import { contextSchema, dayString, rating, signalValue } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
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

/**
 * One thing that undo can set back, with a value it has or had. `key` is an item, signal or competency, '' for the whole.
 * `answer` is the place on a scale or why there is none; what is written in answer to a question is `written`.
 */
export const fieldValueSchema = z.discriminatedUnion('field', [
  z.strictObject({
    field: z.literal('answer'),
    key: dottedId,
    value: z.union([z.strictObject({ rating }), z.strictObject({ reason: z.string().min(1) })]).nullable(),
  }),
  z.strictObject({ field: z.literal('note'), key: dottedId, value: z.string() }),
  z.strictObject({ field: z.literal('private'), key: dottedId, value: z.boolean() }),
  z.strictObject({ field: z.literal('later'), key: dottedId, value: z.boolean() }),
  z.strictObject({ field: z.literal('signal'), key: dottedId, value: signalValue.nullable() }),
  z.strictObject({
    field: z.literal('target'),
    key: z.literal(''),
    value: z.strictObject({ target: z.string().nullable(), track: z.string().nullable() }),
  }),
  z.strictObject({
    field: z.literal('context'),
    key: z.literal(''),
    value: contextSchema,
  }),
  z.strictObject({
    field: z.literal('written'),
    key: dottedId,
    value: z.strictObject({ text: z.string(), lastOn: dayString.nullable() }),
  }),
  z.strictObject({ field: z.literal('subject'), key: z.literal(''), value: z.string() }),
  z.strictObject({ field: z.literal('estimate'), key: dottedId, value: rating.nullable() }),
  z.strictObject({ field: z.literal('questions'), key: z.literal(''), value: z.array(z.string()) }),
])
export type FieldValue = Readonly<z.infer<typeof fieldValueSchema>>

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
