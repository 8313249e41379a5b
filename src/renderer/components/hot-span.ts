/** A line of a file with the place of a problem in it. */
export interface HotLine {
  readonly before: string
  readonly hot: string
  readonly after: string
}

/** What stands at the place: a quoted text, or everything up to the next space, comma or bracket. */
const TOKEN = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}]+?(?=:(?:\s|$)|[\s,\]}]|$)|.)/u

/** @param column from 1, in UTF-16 units, as editors count */
export const hotLine = (text: string, column: number): HotLine => {
  const start = Math.min(Math.max(column - 1, 0), text.length)
  const hot = TOKEN.exec(text.slice(start))?.[0] ?? ''
  return { before: text.slice(0, start), hot, after: text.slice(start + hot.length) }
}
