import { z } from 'zod'
import { assessmentId } from '#shared/ids.ts'

const schema = z.object({ basis: assessmentId.optional(), transition: z.string().optional() })

/** What was shown when something was opened from here, to be shown again. */
export type PromotionState = z.infer<typeof schema>

/** The entry of the window's history; anything else than ours asks for nothing. */
export const promotionState = (state: unknown): PromotionState => {
  const parsed = schema.safeParse(state)
  return parsed.success ? parsed.data : {}
}
