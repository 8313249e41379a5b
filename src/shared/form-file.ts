import { z } from 'zod'
import { dayString } from './assessment.ts'
import { FORM_PERSPECTIVES } from './form-perspectives.ts'
import { ladderSchema } from './ladder.ts'

export const FORM_FORMAT = 'cairn/form@1'

/**
 * A form for somebody else's view (`*.cairn-form.json`): the ladder whole, so that it opens in any Cairn, and of hers only
 * what she ticked. No form ever holds an answer or a note.
 */
export const formFileSchema = z.strictObject({
  format: z.literal(FORM_FORMAT),
  perspective: z.enum(FORM_PERSPECTIVES),
  title: z.string().trim().min(1).max(200),
  /** Whom it is about; '' unless she put her name in. */
  about: z.string().max(120),
  cycle: z
    .strictObject({
      name: z.string().trim().min(1).max(120),
      startsOn: dayString.nullable(),
      endsOn: dayString.nullable(),
    })
    .nullable(),
  target: z.string().max(32).nullable(),
  track: z.string().max(64).nullable(),
  ladder: ladderSchema,
})
export type FormFile = z.infer<typeof formFileSchema>
