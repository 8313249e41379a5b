import { assertNever } from '../assert-never.ts'
import type { BiasHint } from '../bias-hint.ts'
import type { WordingInput } from './competency-sentence.ts'
import { itemName } from './item-name.ts'
import { itemValueName } from './item-value.ts'

type Words = Pick<WordingInput, 'say' | 'format' | 'text' | 'ladder'>

/** A hint in a sentence or two, with the numbers behind it. It asks for a second look, and accuses of nothing. */
export const hintSentence = (words: Words, hint: BiasHint): string => {
  const { say, format } = words
  switch (hint.kind) {
    case 'run':
      return say('hints:run', {
        count: hint.count,
        value: itemValueName(words, hint.first, hint.value),
        first: itemName(words, hint.first),
        last: itemName(words, hint.last),
      })
    case 'raised':
      return say('hints:raised', { count: hint.count, bare: hint.bare })
    case 'lowered':
      return say('hints:lowered', { count: hint.count, evidenced: hint.evidenced })
    case 'above-agreed':
    case 'below-agreed':
      return say(`hints:${hint.kind}`, { count: hint.count, by: format.number(hint.by, 1) })
    case 'rush':
      return say('hints:rush', { count: hint.count, seconds: hint.seconds })
    case 'all-top':
    case 'all-bottom':
    case 'unchanged':
      return say(`hints:${hint.kind}`, { count: hint.count, total: hint.total })
    default:
      return assertNever(hint)
  }
}
