/** What is drawn as wide as two Latin letters: Han, kana, Hangul, full-width marks, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u

/** The width of a text in Latin letters, roughly: Han characters count two. */
export const textWidth = (text: string): number => {
  let width = 0
  if (SINGLE.test(text)) {
    for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2
    return width
  }
  for (const segment of graphemesOf(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

/**
 * The text as one paragraph of at most `width` (see `textWidth`). What is too long ends at a word, or at a character of
 * Chinese, with an ellipsis. Shortening by rule, and not by covering up: what isn't shown isn't on the page at all.
 */
export const clipText = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (textWidth(line) <= width) return line
  const kept: string[] = []
  let used = 0
  for (const segment of graphemesOf(line)) {
    used += WIDE.test(segment) ? 2 : 1
    if (used > width - 1) break
    kept.push(segment)
  }
  return `${atWord(kept, line).replace(/[\s,，、;；:：.。(（「『–—-]+$/u, '')}…`
}

/**
 * Letters, digits and marks of which each is one character by itself: nearly all that is measured, and much faster to
 * take apart than by rule.
 */
const SINGLE = /^[\u0020-\u007e\u00c0-\u024f\u2013-\u2026\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/

/** Of those, what is wide begins with the comma of Chinese. */
const FIRST_WIDE = 0x3001

/** Made once: to make one takes longer than to use it on a line. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character, so that no picture is cut in the middle of its code points. */
const graphemesOf = (text: string): string[] =>
  SINGLE.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Gives back a word that was cut in the middle, as long as that doesn't cost much. */
const atWord = (kept: readonly string[], line: string): string => {
  const text = kept.join('')
  const isCut = /[\p{L}\p{N}]/u.test(line.charAt(text.length)) && !WIDE.test(kept.at(-1) ?? '')
  const space = text.lastIndexOf(' ')
  return isCut && space > text.length * 0.6 ? text.slice(0, space) : text
}
