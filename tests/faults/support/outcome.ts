import { z } from 'zod'

export const outcomesSchema = z.array(z.enum(['passed', 'failed', 'skipped']))
export type Outcome = z.infer<typeof outcomesSchema>[number]
