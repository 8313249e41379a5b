import { assertNever } from '../assert-never.ts'
import type { Frequency } from '../assessment.ts'
import type { CaseOutcome } from '../outcome.ts'
import type { CaseStep } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { competencyName } from './condition-sentence.ts'
import { figureName, markText } from './figure-name.ts'
import { itemName } from './item-name.ts'
import type { TraceFact, TraceLine } from './trace-sentence.ts'

type Step<K extends CaseStep['step']> = Extract<CaseStep, { step: K }>

/** A step of a case, in words. */
export const caseStepLine = (input: WordingInput, step: CaseStep): TraceLine => {
  switch (step.step) {
    case 'demonstrated':
      return demonstratedLine(input, step)
    case 'case':
      return caseLine(input, step)
    default:
      return assertNever(step)
  }
}

/** How often something occurs: "occurs often", "unanswered". */
export const frequencyWord = ({ say }: Pick<WordingInput, 'say'>, occurs: Frequency | null): string =>
  say(occurs === null ? 'explain:trace.case.unanswered' : `explain:trace.case.${occurs}`)

/** What is missing of a case, in a word or two. */
export const missingWord = (
  { say }: Pick<WordingInput, 'say'>,
  kind: CaseOutcome['missing'][number]['kind'],
): string => {
  switch (kind) {
    case 'not-demonstrated':
      return say('explain:trace.demonstrated.notShown')
    case 'no-evidence':
      return say('explain:trace.demonstrated.noEvidence')
    case 'pitfall':
      return say('explain:trace.case.often')
    default:
      return assertNever(kind)
  }
}

const demonstratedLine = (input: WordingInput, step: Step<'demonstrated'>): TraceLine => {
  const { say, outcome } = input
  const isComplete = outcome.competencies[step.competency]?.complete === true
  const mean = step.value === null ? null : figureName(input, step.value)
  const reached = step.demonstrated ? 'explain:trace.demonstrated.yes' : 'explain:trace.demonstrated.no'
  return {
    rule: step.rule,
    text: [
      mean === null || !isComplete
        ? say('explain:trace.demonstrated.open')
        : say(reached, { mean, at: markText(input, step.at) }),
      say(step.evidenced ? 'explain:trace.demonstrated.evidence' : 'explain:trace.demonstrated.bare'),
    ].join(say('explain:sentenceGap')),
    inputs: [],
    result: say(step.demonstrated ? 'explain:trace.demonstrated.shown' : 'explain:trace.demonstrated.notShown'),
  }
}

const caseLine = (input: WordingInput, step: Step<'case'>): TraceLine => {
  const { say } = input
  const { pitfalls, missing, watch, made } = step
  const competencies = missing
    .filter(({ kind }) => kind !== 'pitfall')
    .map(({ kind, id }): TraceFact => ({ name: competencyName(input, id), value: missingWord(input, kind) }))
  return {
    rule: step.rule,
    text: [
      verdict(input, step),
      ...(watch.length === 0 ? [] : [say('explain:trace.case.watch', { count: watch.length })]),
    ].join(say('explain:sentenceGap')),
    inputs: [
      ...competencies,
      ...pitfalls.map(({ id, occurs }) => ({ name: itemName(input, id), value: frequencyWord(input, occurs) })),
    ],
    result: say(
      made === null ? 'explain:trace.case.isOpen' : made ? 'explain:trace.case.isMade' : 'explain:trace.case.isNotMade',
    ),
  }
}

const verdict = ({ say }: WordingInput, { made, missing, pitfalls }: Step<'case'>): string => {
  if (made === false) return say('explain:trace.case.missing', { count: missing.length })
  if (made === true) return say('explain:trace.case.made')
  return say(
    pitfalls.some(({ occurs }) => occurs === null) ? 'explain:trace.case.undecided' : 'explain:trace.case.empty',
  )
}
