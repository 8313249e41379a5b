import type { Locale } from '#shared/locale.ts'

/** What the reader's language switch offers: each of the pack's languages, and all of them at once. */
export type LanguageChoice = string
export const ALL_LANGUAGES = 'all'

export const languageChoices = (languages: readonly string[]): LanguageChoice[] =>
  languages.length > 1 ? [...languages, ALL_LANGUAGES] : [...languages]

/** The interface's language where the pack has it, else the pack's first. */
export const firstChoice = (languages: readonly string[], locale: Locale): LanguageChoice =>
  languages.includes(locale) ? locale : (languages[0] ?? locale)

/** The languages that are shown, the interface's first. */
export const shownLanguages = (
  languages: readonly string[],
  choice: LanguageChoice,
  locale: Locale,
): readonly string[] => {
  if (choice !== ALL_LANGUAGES) return [choice]
  return languages.includes(locale) ? [locale, ...languages.filter((tag) => tag !== locale)] : languages
}
