/** Where a text of JSON ends, or what is wrong with it. */
export type TextEnd =
  | { readonly kind: 'closed'; readonly end: number }
  /** The file ends inside it. */
  | { readonly kind: 'open' }
  | { readonly kind: 'bad'; readonly at: number }

const ESCAPED = new Set('"\\/bfnrt')

/** @param start of the opening quote. By hand: a pattern could run out of stack on a text of many megabytes. */
export const endOfText = (text: string, start: number): TextEnd => {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { kind: 'closed', end: at + 1 }
    if (code < 0x20) return { kind: 'bad', at }
    if (code === 0x5c) {
      const letter = text.charAt(at + 1)
      if (letter === '') return { kind: 'open' }
      if (letter === 'u') {
        const digits = text.slice(at + 2, at + 6)
        if (!/^[0-9a-fA-F]*$/.test(digits)) return { kind: 'bad', at }
        if (digits.length < 4) return { kind: 'open' }
        at += 6
      } else if (ESCAPED.has(letter)) at += 2
      else return { kind: 'bad', at }
    } else at += 1
  }
  return { kind: 'open' }
}

/** The next place that holds no blank. */
export const pastBlank = (text: string, start: number): number => {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at += 1
  }
}
