/** Every weight there is. */
const FACES = ['400 9pt Inter', '500 9pt Inter', '600 9pt Inter', '400 9pt "Noto Sans TC"', '700 9pt "Noto Sans TC"']

/** Letters whose fonts are there, for as long as the page is. */
const known = new Set<string>()

/**
 * Resolves once these letters have their fonts. Printing waits for none, and what is on no screen (the pages after the first,
 * their feet) asks for none by itself.
 * @returns whether any were new: what was measured before they had theirs is no longer true
 */
export const loadFonts = async (text: string): Promise<boolean> => {
  const fresh = new Set(Array.from(text).filter((letter) => !known.has(letter)))
  if (fresh.size === 0) return false
  const letters = [...fresh].join('')
  await Promise.all(FACES.map((face) => document.fonts.load(face, letters)))
  for (const letter of fresh) known.add(letter)
  return true
}
