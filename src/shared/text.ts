import { z } from 'zod'

/** BCP 47, as far as a ladder needs it: `en`, `zh-TW`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(20)

const words = z.string().trim().min(1).max(20_000)

/**
 * A text of a pack: plain (in the pack's first language) or one per language. A small Markdown subset is meant where
 * it is shown as prose: `**strong**`, `` `code` ``, lists, paragraphs. It is never read as HTML.
 */
export const textSchema = z.union([words, z.record(languageTag, words)])
export type Text = z.infer<typeof textSchema>
