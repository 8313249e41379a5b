import i18next from 'i18next'
import type { Locale } from './locale.ts'
import { markValue, spaceValues } from './space-values.ts'
import type { Say } from './words.ts'
import { WORDS } from './words.ts'

/** Several screens' worth; typed text among the values must not pile up. */
const MOST_KEPT = 4_000

/**
 * The texts of one language, for screens, menus, paper and Markdown alike. The page has all languages in memory, so that
 * another one is a new `Say` and one paint; main reads each when it first speaks it.
 */
export const createSay = (locale: Locale): Say => {
  const isSpaced = locale === 'zh-TW'
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: WORDS[locale] },
    ns: Object.keys(WORDS[locale]),
    // What is put into a text is text: React escapes it on screen, and nothing is ever read as HTML.
    interpolation: { prefix: '{', suffix: '}', escapeValue: isSpaced, escape: markValue },
    returnNull: false,
    initAsync: false,
  })
  void instance.init()
  // A screen says hundreds of texts at each paint, nearly all of them as at the paint before.
  const said = new Map<string, string>()
  return (key, values) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`
    const known = said.get(asked)
    if (known !== undefined) return known
    if (said.size >= MOST_KEPT) said.clear()
    const put = instance.t(key, { ...values })
    const text = isSpaced ? spaceValues(put) : put
    said.set(asked, text)
    return text
  }
}
