import type { Locale } from './locale.ts'
import { createSay } from './say.ts'
import type { Say } from './words.ts'

const said = new Map<Locale, Say>()

/** All texts are read through once for each language, and not for each part of a page that speaks it. */
export const sayIn = (locale: Locale): Say => {
  const known = said.get(locale)
  if (known !== undefined) return known
  const made = createSay(locale)
  said.set(locale, made)
  return made
}
