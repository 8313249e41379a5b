import type { Format } from '#shared/format.ts'
import { formatFor } from '#shared/format.ts'
import type { Locale } from '#shared/locale.ts'

const formats = new Map<Locale, Format>()

/** Intl's formatters are slow to make: one set per language. */
export const formatIn = (locale: Locale): Format => {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = formatFor(locale)
  formats.set(locale, made)
  return made
}
