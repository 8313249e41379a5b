/** What a pasted text comes to: anything may be missing. */
export interface PastedEntry {
  readonly title: string
  readonly what: string
  readonly outcome: string
  readonly link: string
}

const ADDRESS = /https?:\/\/[^\s<>"'「」（）]+[^\s<>"'「」（）.,;:!?。，；：！？)\]]/iu
/**
 * Dots, dashes and numbers that lists begin with. Full-width ones need no space after them; the others do, or they are part
 * of the text: `1.5 hours` is no first item.
 */
const LIST_MARK =
  /^\s*(?:[-*•·‧–—]\s+|[・･●○◦▪■◆※]\s*|\d{1,2}[.)](?:\s+|(?=\p{Script=Han}))|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、．]\s*|[（(]\d{1,2}[）)]\s*|\[[ x]\]\s*)/iu
const OUTCOME = /^(?:outcome|result|impact|成果|結果|影響)\s*[:：]\s*/iu
const WHAT = /^(?:what(?: happened)?|situation|action|事情|經過|做了什麼)\s*[:：]\s*/iu
const LONGEST_TITLE = 300

/**
 * Several lines are a title, what happened and, last, what came of it; lines that say which they are go there. An address
 * becomes the link, and leaves the text where it stood alone.
 */
export const parsePasted = (text: string): PastedEntry => {
  const link = ADDRESS.exec(text)?.[0] ?? ''
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(LIST_MARK, '').trim())
    .filter((line) => line !== '' && line !== link)
  const outcomes = lines.filter((line) => OUTCOME.test(line)).map((line) => line.replace(OUTCOME, ''))
  const rest = lines.filter((line) => !OUTCOME.test(line)).map((line) => line.replace(WHAT, ''))
  const [first = '', ...others] = rest
  const { title, more } = cutTitle(first)
  const last = outcomes.length === 0 && others.length > 0 ? (others.pop() ?? '') : ''
  return {
    title,
    what: [more, ...others].filter((line) => line !== '').join('\n'),
    outcome: [...outcomes, last].filter((line) => line !== '').join('\n'),
    link,
  }
}

/** Whether pasting it does more than put it where the cursor is. */
export const isWorthParsing = (text: string): boolean => /[\r\n]/.test(text.trim()) || ADDRESS.test(text)

/** A first line as long as a paragraph gives its first sentence as the title. */
const cutTitle = (line: string): { readonly title: string; readonly more: string } => {
  if (line.length <= LONGEST_TITLE) return { title: line, more: '' }
  const sentence = /^.{12,200}?[.!?。！？](?=\s|$|[\p{Script=Han}])/u.exec(line)?.[0]
  return { title: sentence ?? `${line.slice(0, 80).trim()}…`, more: line }
}
