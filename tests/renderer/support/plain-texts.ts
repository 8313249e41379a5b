/** Attributes that are read out or shown. */
const SAID = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt']

/** Keycaps, files' places and code are the same in every language. */
const OUTSIDE = 'kbd, code, pre, script, style'

const monthsAndDays = (): string[] => {
  const names = (options: Intl.DateTimeFormatOptions, days: readonly Date[]): string[] =>
    days.map((day) => new Intl.DateTimeFormat('en-GB', options).format(day))
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1))
  const week = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, 1 + day))
  return [names({ month: 'long' }, months), names({ month: 'short' }, months), names({ weekday: 'long' }, week)].flat()
}

/**
 * What the system's own formats say: dates, lists, times ago, sizes. Of the rest only names of the languages in
 * themselves, which must be found from any other.
 */
const FORMATTED = new RegExp(
  `\\b(?:${[...monthsAndDays(), 'and', 'kB', 'MB', 'English', 'today', 'yesterday', 'this minute', 'days? ago', 'hr\\.? ago'].join('|')})\\b`,
  'g',
)

/** What stands between words; ids and addresses hold full stops and hyphens. */
export const NO_WORD = /[^\p{L}\p{N}.-]+/u

/** Whatever is shown or said under an element in plain letters, each with where it stands. */
export const plainTexts = (root: Element, ids: ReadonlySet<string>): string[] => {
  const found: string[] = []
  const check = (text: string, where: string): void => {
    const rest = text
      .replace(FORMATTED, '')
      .split(NO_WORD)
      .filter((word) => /[A-Za-z]{2,}/.test(word) && !ids.has(word))
    if (rest.length > 0) found.push(`${where}: ${text.trim().slice(0, 60)}`)
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent !== null && parent.closest(OUTSIDE) === null) check(node.textContent ?? '', parent.localName)
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of SAID) {
      const value = element.getAttribute(name)
      if (value !== null) check(value, `${element.localName} ${name}`)
    }
  }
  return found
}
