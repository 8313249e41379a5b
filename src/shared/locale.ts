/** The interface's languages. Packs may hold others; the interface and the built-in ladders have exactly these. */
export const LOCALES = ['en', 'zh-TW'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value)
