/** How a language calls itself, short enough for a switch. */
const SHORT: Readonly<Record<string, string>> = { en: 'English', 'zh-TW': '中文' }

/** The name of a language in that language: what its readers look for. The tag itself where nobody knows it. */
export const languageName = (tag: string): string =>
  SHORT[tag] ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
