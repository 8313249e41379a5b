import i18next from 'i18next'
import type { Format } from '#shared/format.ts'
import { formatFor } from '#shared/format.ts'
import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'
import { WORDS } from '#shared/words.ts'

/** Both languages are in memory, so that switching is one paint and loses nothing that is being typed. */
export const createSay = (locale: Locale): Say => {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: false,
    resources: WORDS,
    ns: Object.keys(WORDS.en),
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    returnNull: false,
    initAsync: false,
  })
  void instance.init()
  return (key, values) => instance.t(key, { ...values })
}

const formats = new Map<Locale, Format>()

/** Intl's formatters are slow to make: one set per language. */
export const formatIn = (locale: Locale): Format => {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = formatFor(locale)
  formats.set(locale, made)
  return made
}
