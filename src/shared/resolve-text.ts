import type { Text } from './text.ts'

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
