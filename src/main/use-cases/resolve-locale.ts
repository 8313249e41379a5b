import type { Locale } from '#shared/locale.ts'
import type { Settings } from '#shared/settings.ts'

/**
 * The language in force: the one that is set, else the first of the system's that Cairn speaks, else English. Any
 * Chinese gets ours: who reads one of its scripts is better served by it than by English.
 * @param systemLanguages as the system orders them, such as `zh-Hant-TW` or `en-US`
 */
export function resolveLocale(language: Settings['language'], systemLanguages: readonly string[]): Locale {
  if (language !== 'system') return language
  for (const tag of systemLanguages) {
    const [primary] = tag.toLowerCase().split(/[-_]/)
    if (primary === 'zh') return 'zh-TW'
    if (primary === 'en') return 'en'
  }
  return 'en'
}
