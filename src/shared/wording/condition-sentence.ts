import { assertNever } from '../assert-never.ts'
import type { Condition } from '../ladder.ts'
import { positionName, type WordingInput } from './competency-sentence.ts'

type Words = Pick<WordingInput, 'say' | 'format' | 'text' | 'ladder'>

/** A condition that the app can check, as a heading would say it: "Technical Mastery at L5 or above". No full stop. */
export const conditionSentence = (input: Words, condition: Condition): string => {
  const { say, format } = input
  switch (condition.kind) {
    case 'every-competency':
      return say('explain:condition.every', { level: positionName(input, condition.atLeast) })
    case 'competency':
      return say('explain:condition.one', {
        names: competencyName(input, condition.competency),
        level: positionName(input, condition.atLeast),
      })
    case 'any-of': {
      const [first] = condition.of
      const isSameLevel = condition.of.every(({ atLeast }) => atLeast === first?.atLeast)
      if (first === undefined || !isSameLevel) {
        return say('explain:condition.any', {
          parts: format.list(condition.of.map((part) => conditionSentence(input, part))),
        })
      }
      const names = condition.of.map(({ competency }) => competencyName(input, competency))
      return say('explain:condition.one', {
        names: names.join(say('explain:condition.or')),
        level: positionName(input, first.atLeast),
      })
    }
    default:
      return assertNever(condition)
  }
}

/** The name of a competency from its id; the id where the ladder has none of that id. */
export const competencyName = ({ ladder, text }: Pick<WordingInput, 'ladder' | 'text'>, id: string): string => {
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  return competency === undefined ? id : text.name(competency)
}
