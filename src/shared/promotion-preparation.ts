import { z } from 'zod'
import { dayString } from './assessment.ts'

export const STEP_STATES = ['planned', 'held', 'passed', 'failed'] as const

/**
 * What stands of one slot of a promotion: a condition to attest, a piece of the portfolio (`title`, `link`) or a step of
 * verification (`state`, and `met` once it is passed).
 */
export const slotEntrySchema = z
  .strictObject({
    met: z.boolean(),
    on: dayString.nullable(),
    note: z.string().max(20_000),
    title: z.string().max(300),
    link: z.string().max(2_000),
    state: z.enum(STEP_STATES).nullable(),
    /** What was noted as evidence, by id, in the person's order. */
    evidence: z
      .array(z.string().regex(/^[0-9a-z]{8,40}$/))
      .max(200)
      .refine((ids) => new Set(ids).size === ids.length),
  })
  .refine(({ met, state }) => state === null || met === (state === 'passed'))
export type SlotEntry = Readonly<Omit<z.infer<typeof slotEntrySchema>, 'evidence'>> & {
  readonly evidence: readonly string[]
}

export const EMPTY_SLOT: SlotEntry = { met: false, on: null, note: '', title: '', link: '', state: null, evidence: [] }

/** What the person prepared of one promotion of a ladder, whatever the ladder's version. */
export interface PromotionPreparation {
  readonly promotion: string
  /** Since when she stands at the level that it leads away from, where she said so herself. */
  readonly startedOn: string | null
  /** By slot; one that nothing was said of is missing. */
  readonly slots: Readonly<Record<string, SlotEntry>>
}
