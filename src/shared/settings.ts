import { z } from 'zod'
import { LOCALES } from './locale.ts'

/** What the person sets once; every field has a default, so that an older or hand-edited row still opens. */
export const settingsSchema = z.strictObject({
  /** `system` follows the computer's languages, on first start and after. */
  language: z.enum(['system', ...LOCALES]).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  /** Per cent of the normal text size. */
  textSize: z.union([z.literal(90), z.literal(100), z.literal(110), z.literal(125), z.literal(150)]).default(100),
  /** Keys without Ctrl (1–5, N, U…) in Assess. */
  singleKeys: z.boolean().default(true),
  sidebar: z.enum(['full', 'rail']).default('full'),
  /** False until the first three steps are done or skipped. */
  welcomed: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** Heads the printed sheet; all of it optional. */
export const profileSchema = z.strictObject({
  name: z.string().max(120).default(''),
  role: z.string().max(120).default(''),
  manager: z.string().max(120).default(''),
})
export type Profile = z.infer<typeof profileSchema>
