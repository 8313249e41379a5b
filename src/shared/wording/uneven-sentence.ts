import { positionName, rowName, type WordingInput } from './competency-sentence.ts'

/**
 * Why a competency's rows are uneven, and what the stricter reading of the rule would make of it; null where both
 * readings agree.
 */
export const unevenSentence = (input: WordingInput, competency: string): string | null => {
  const { say, format, text, ladder, outcome } = input
  const strict = outcome.competencies[competency]?.strict
  const named = ladder.competencies.find(({ id }) => id === competency)
  const majority = outcome.trace.find((step) => step.step === 'majority' && step.competency === competency)
  const straggler = outcome.trace.find((step) => step.step === 'straggler' && step.competency === competency)
  if (strict === undefined || named === undefined) return null
  if (majority?.step !== 'majority' || straggler?.step !== 'straggler') return null
  return say('explain:uneven.text', {
    name: text.name(named),
    have: majority.sorted.filter((value) => value >= majority.value).length,
    of: majority.left.of,
    majority: positionName(input, majority.value),
    count: straggler.items.length,
    rows: format.list(straggler.items.map((item) => rowName(input, item))),
    lowest: positionName(input, straggler.lowest),
    level: positionName(input, straggler.value),
    strict: positionName(input, strict),
  })
}
