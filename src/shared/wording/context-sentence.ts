import type { CumulativeOutcome } from '../outcome.ts'
import type { TypicalSpan } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { markText } from './figure-name.ts'

export type ContextKind = CumulativeOutcome['advice'][number]['kind']
type Words = Pick<WordingInput, 'say' | 'format'>

/** What is typical of a level where the person's own lies outside: informs, and never blocks. */
export const adviceSentence = (input: Words, advice: CumulativeOutcome['advice'][number]): string =>
  input.say(`explain:context.${advice.kind}`, {
    level: advice.level,
    typical: spanText(input, advice.kind, advice.typical),
    yours: factText(input, advice.kind, advice.yours),
  })

/** `at least 2 years`, `40–80%`. */
export const spanText = (input: Words, kind: ContextKind, { min, max }: TypicalSpan): string => {
  const { say } = input
  const values = { min: markText(input, min), max: markText(input, max ?? 0) }
  if (kind === 'years') {
    return max === null ? say('explain:context.yearsFrom', { count: min }) : say('explain:context.yearsBetween', values)
  }
  return max === null ? say('explain:context.shareFrom', values) : say('explain:context.shareBetween', values)
}

/** `3 years`, `55%`. */
export const factText = (input: Words, kind: ContextKind, value: number): string =>
  kind === 'years'
    ? input.say('explain:context.yearsOf', { count: value })
    : input.say('explain:context.shareOf', { value: markText(input, value) })
