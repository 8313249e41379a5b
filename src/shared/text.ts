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

/** A text in the language asked for, or in the one that stands in for it. */
export interface ResolvedText {
  readonly text: string
  readonly language: string
  /** True where the language asked for is missing: the reader is told. */
  readonly fallback: boolean
}

/**
 * The text in `language`; where it is missing, in the first of the pack's `languages` that has it.
 * @param languages the pack's languages in order; a plain string is in the first of them
 */
export const resolveText = (text: Text, language: string, languages: readonly string[]): ResolvedText => {
  const first = languages[0] ?? 'en'
  if (typeof text === 'string') return { text, language: first, fallback: first !== language }
  const own = text[language]
  if (own !== undefined) return { text: own, language, fallback: false }
  for (const candidate of [...languages, ...Object.keys(text)]) {
    const found = text[candidate]
    if (found !== undefined) return { text: found, language: candidate, fallback: true }
  }
  return { text: '', language: first, fallback: true }
}
