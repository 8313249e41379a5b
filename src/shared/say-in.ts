import type { Locale } from './locale.ts'
import { createSay } from './say.ts'
import type { Say } from './words.ts'
import { WORDS } from './words.ts'

/** By the texts themselves: whoever puts others in their place, as a pseudo-locale does, hears those. */
const said = new WeakMap<object, Say>()

/** All texts are read through once for each language, and not for each part of a page that speaks it. */
export const sayIn = (locale: Locale): Say => {
  const texts = WORDS[locale]
  const known = said.get(texts)
  if (known !== undefined) return known
  const made = createSay(locale)
  said.set(texts, made)
  return made
}
