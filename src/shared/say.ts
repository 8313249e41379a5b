import i18next from 'i18next'
import type { Locale } from './locale.ts'
import type { Say } from './words.ts'
import { WORDS } from './words.ts'

/**
 * The texts of one language, for screens, menus, paper and Markdown alike. All languages are in memory, so that another
 * one is a new `Say` and one paint.
 */
export const createSay = (locale: Locale): Say => {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: false,
    resources: WORDS,
    ns: Object.keys(WORDS.en),
    // What is put into a text is text: React escapes it on screen, and nothing is ever read as HTML.
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    returnNull: false,
    initAsync: false,
  })
  void instance.init()
  return (key, values) => instance.t(key, { ...values })
}
