import type { Format } from './format.ts'
import { formatFor } from './format.ts'
import type { Locale } from './locale.ts'

const formats = new Map<Locale, Format>()

/** Intl's formatters are slow to make: one set per language. */
export const formatIn = (locale: Locale): Format => {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = formatFor(locale)
  formats.set(locale, made)
  return made
}
