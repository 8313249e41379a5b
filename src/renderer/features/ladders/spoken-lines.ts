import type { Text } from '#shared/text.ts'
import { resolveText } from '#shared/resolve-text.ts'

/** A text as it is shown in one language. */
export interface SpokenLine {
  readonly text: string
  /** The language it is in. */
  readonly language: string
  /** The languages asked for that have no such text, so that this one stands in for them. */
  readonly standsInFor: readonly string[]
}

/** A text in each of the languages asked for, each wording once; what stands in for another language says so. */
export const spokenLines = (
  text: Text,
  asked: readonly string[],
  languages: readonly string[],
): readonly SpokenLine[] => {
  const lines: { text: string; language: string; standsInFor: string[] }[] = []
  for (const language of asked) {
    const resolved = resolveText(text, language, languages)
    const missing = resolved.fallback ? [language] : []
    const known = lines.find((line) => line.language === resolved.language)
    if (known === undefined) lines.push({ text: resolved.text, language: resolved.language, standsInFor: missing })
    else known.standsInFor.push(...missing)
  }
  return lines
}
