import { nastyText } from './nasty-texts.ts'
import type { Random } from './random.ts'

const SIGNS = [
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!',
  '!!js ',
  '#',
  '|',
  '>',
  '%',
  '@',
  '---\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '\\',
  '<<: *a\n',
  '1e999',
  '__proto__: x\n',
] as const

/** A text cut, put into, doubled and turned round in up to four places. */
export function spoilText(text: string, random: Random): string {
  const { below, pick } = random
  let spoilt = text
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(spoilt.length + 1)
    const end = Math.min(spoilt.length, at + below(60))
    const put = pick([
      () => '',
      () => pick(SIGNS),
      () => nastyText(random).slice(0, 2_000),
      () => spoilt.slice(at, end).repeat(1 + below(3)),
      () => spoilt.slice(at, end).toUpperCase(),
    ])()
    spoilt = spoilt.slice(0, at) + put + spoilt.slice(end)
  }
  if (below(40) === 0) return spoilt.slice(0, below(spoilt.length))
  return spoilt
}
