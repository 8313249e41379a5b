import { z } from 'zod'
import { contextSchema, dayString, rating, signalValue } from './assessment.ts'
import { dottedId } from './ids.ts'

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
