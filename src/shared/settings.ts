import { z } from 'zod'
import { LOCALES } from './locale.ts'
import { TEXT_SIZES } from './text-sizes.ts'

const fields = {
  /** `system` follows the computer's languages, on first start and after. */
  language: z.enum(['system', ...LOCALES]),
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['A4', 'Letter']),
  textSize: z.literal(TEXT_SIZES),
  /** Keys without Ctrl: 1–5, N, U… in Assess, ? for all keys. */
  singleKeys: z.boolean(),
  sidebar: z.enum(['full', 'rail']),
  /** False until the first three steps are done or skipped. */
  welcomed: z.boolean(),
}

/** What the person sets once; every field has a default, so that an older or hand-edited row still opens. */
export const settingsSchema = z.strictObject({
  language: fields.language.default('system'),
  theme: fields.theme.default('system'),
  paper: fields.paper.default('A4'),
  textSize: fields.textSize.default(100),
  singleKeys: fields.singleKeys.default(true),
  sidebar: fields.sidebar.default('full'),
  welcomed: fields.welcomed.default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** Some of them. Not `settingsSchema.partial()`, which fills in the defaults and would set back all the others. */
export const settingsChangeSchema = z.strictObject(fields).partial()
export type SettingsChange = z.infer<typeof settingsChangeSchema>

/** Heads the printed sheet; all of it optional. */
export const profileSchema = z.strictObject({
  name: z.string().max(120).default(''),
  role: z.string().max(120).default(''),
  manager: z.string().max(120).default(''),
})
export type Profile = z.infer<typeof profileSchema>
