/**
 * What no text needs and what breaks databases, terminals or comparisons: halves of characters, control characters
 * (but tab and line ends), a byte order mark inside the text, and code points that are no characters.
 */
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const FORBIDDEN = /[\p{Surrogate}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/u

/** The first forbidden character from `from` on: where it is, and what to call it (`U+0000`). */
export const findForbidden = (
  text: string,
  from = 0,
): { readonly offset: number; readonly name: string } | undefined => {
  const offset = text.slice(from).search(FORBIDDEN)
  if (offset === -1) return undefined
  const code = text.charCodeAt(from + offset)
  return { offset: from + offset, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
}
