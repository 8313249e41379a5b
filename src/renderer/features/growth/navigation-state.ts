import { z } from 'zod'
import { assessmentId } from '#shared/ids.ts'

const schema = z.object({
  ladder: z.string().optional(),
  view: z.enum(['chart', 'table']).optional(),
  compare: z.object({ before: assessmentId.nullable(), after: assessmentId }).optional(),
})

/** What another screen asked Growth to show: a ladder, and two assessments of it side by side. */
export type GrowthState = z.infer<typeof schema>

/** The entry of the window's history; anything else than ours asks for nothing. */
export const growthState = (state: unknown): GrowthState => {
  const parsed = schema.safeParse(state)
  return parsed.success ? parsed.data : {}
}
