import { assertNever } from '../assert-never.ts'
import type { ReflectionStep } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { markText } from './figure-name.ts'
import { itemName } from './item-name.ts'
import { checklistName, contrastsName } from './reflection-sentences.ts'
import { statementFacts } from './statement-facts.ts'
import { frequencyWord } from './trace-case-sentence.ts'
import type { TraceLine } from './trace-sentence.ts'

type Step<K extends ReflectionStep['step']> = Extract<ReflectionStep, { step: K }>

/** A step of a reflection, in words. */
export const reflectionStepLine = (input: WordingInput, step: ReflectionStep): TraceLine => {
  switch (step.step) {
    case 'mindset':
      return mindsetLine(input, step)
    case 'signals':
      return signalsLine(input, step)
    case 'claims':
      return claimsLine(input, step)
    default:
      return assertNever(step)
  }
}

const mindsetLine = (input: WordingInput, step: Step<'mindset'>): TraceLine => {
  const { say, format } = input
  const value = step.value === null ? null : format.number(step.value, step.decimals)
  return {
    rule: step.rule,
    text: [
      say('explain:trace.head', { name: contrastsName(input) }),
      value === null
        ? say('explain:trace.mindset.none')
        : say('explain:trace.mindset.is', { sum: step.sum, count: step.count, value }),
    ].join(say('explain:sentenceGap')),
    inputs: statementFacts(input, step.rows),
    result: value ?? say('explain:trace.nothing'),
  }
}

const signalsLine = (input: WordingInput, step: Step<'signals'>): TraceLine => {
  const { say } = input
  const { loop, antiPatterns } = step
  const done = loop.filter((each) => each.done).length
  const occurring = antiPatterns.filter(({ occurs }) => occurs !== null && occurs !== 'never').length
  return {
    rule: step.rule,
    text: [
      ...(loop.length === 0
        ? []
        : [
            say('explain:trace.head', { name: checklistName(input) }),
            say('explain:trace.signals.loop', { count: done, total: loop.length }),
          ]),
      say('explain:trace.signals.patterns', { count: occurring, total: antiPatterns.length }),
    ].join(say('explain:sentenceGap')),
    inputs: [
      ...loop.map((each) => ({
        name: itemName(input, each.id),
        value: say(each.done ? 'explain:trace.signals.done' : 'explain:trace.signals.notDone'),
      })),
      ...antiPatterns.map(({ id, occurs }) => ({ name: itemName(input, id), value: frequencyWord(input, occurs) })),
    ],
    result: loop.length === 0 ? '' : say('explain:trace.of', { answered: done, total: loop.length }),
  }
}

const claimsLine = (input: WordingInput, { rule, at, claims, without }: Step<'claims'>): TraceLine => {
  const { say } = input
  const mark = markText(input, at)
  return {
    rule,
    text:
      claims.length === 0
        ? say('explain:trace.claims.none', { at: mark })
        : say('explain:trace.claims.some', { at: mark, count: claims.length, without: without.length }),
    inputs: claims.map(({ item, value, evidenced }) => ({
      name: itemName(input, item),
      value: say(evidenced ? 'explain:trace.claims.evidenced' : 'explain:trace.claims.without', { value }),
    })),
    result: say('explain:trace.claims.result', { count: without.length }),
  }
}
