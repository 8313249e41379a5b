import { assertNever } from '../assert-never.ts'
import { unroundedAverage } from '../average-figures.ts'
import { hundredthsText } from '../hundredths-text.ts'
import type { CompletenessStep, ExpectationStep, PromotionStep, TraceStep } from '../trace.ts'
import type { WeightedBandsStep } from '../trace-result.ts'
import type { WordKey } from '../words.ts'
import { positionName, rowName, type WordingInput } from './competency-sentence.ts'
import { competencyName, conditionSentence } from './condition-sentence.ts'
import { competencyOf } from './item-name.ts'
import type { TraceFact, TraceLine } from './trace-sentence.ts'

type ResultStep = CompletenessStep | WeightedBandsStep | ExpectationStep | PromotionStep
type Step<K extends TraceStep['step']> = Extract<TraceStep, { step: K }>

/** A step that concerns the whole of a weighted result, in words. */
export const resultStepLine = (input: WordingInput, step: ResultStep): TraceLine => {
  const { say } = input
  switch (step.step) {
    case 'completeness':
      return completenessLine(input, step)
    case 'weighted-average':
      return averageLine(input, step)
    case 'band':
      return bandLine(input, step)
    case 'bar': {
      const bar = input.ladder.result.kind === 'weighted-bands' ? input.ladder.result.bar?.name : undefined
      const name = bar === undefined ? say('explain:trace.bar.name') : input.text.text(bar)
      const text = step.meets
        ? say('explain:trace.bar.meets', { bar: name, level: step.level, reached: step.reached ?? '' })
        : say('explain:trace.bar.below', { bar: name, level: step.level })
      return { rule: step.rule, text, inputs: [], result: state(input, step.meets) }
    }
    case 'expectation':
      return expectationLine(input, step)
    case 'promotion':
      return promotionLine(input, step)
    default:
      return assertNever(step)
  }
}

const completenessLine = (input: WordingInput, step: CompletenessStep): TraceLine => {
  const { say } = input
  const total = step.groups.reduce((sum, group) => sum + group.total, 0)
  const open = step.groups.reduce((sum, group) => sum + group.open.length, 0)
  const complete = asked(step, 'explain:trace.complete', 'explain:answers.complete')
  const incomplete = asked(step, 'explain:trace.incomplete', 'explain:answers.incomplete')
  return {
    rule: step.rule,
    text: [
      open === 0 ? say(complete, { count: total }) : say(incomplete, { answered: total - open, total, count: open }),
      ...(step.upTo === null ? [] : [say('explain:answers.upTo', { level: step.upTo })]),
      ...notApplicableSentence(input, step),
    ].join(say('explain:sentenceGap')),
    inputs: [],
    result: say('explain:trace.of', { answered: total - open, total }),
  }
}

/** The rows of a matrix are called rows; elsewhere what is asked is of several sorts. */
const asked = <T extends WordKey>({ kind }: CompletenessStep, rows: T, answers: T): T =>
  kind === 'weighted-bands' ? rows : answers

const notApplicableSentence = (input: WordingInput, step: CompletenessStep): string[] => {
  const { say, format, ladder, text } = input
  if (step.notApplicable.length === 0) return []
  const rows = step.notApplicable.map((item) => {
    const competency = competencyOf(ladder, item)
    return competency === undefined || competency.id === item
      ? rowName(input, item)
      : say('explain:trace.rowOf', { row: rowName(input, item), competency: text.short(competency) })
  })
  const key = asked(step, 'explain:trace.notApplicable', 'explain:answers.notApplicable')
  return [say(key, { count: rows.length, rows: format.list(rows) })]
}

const averageLine = (input: WordingInput, step: Step<'weighted-average'>): TraceLine => {
  const { say, format } = input
  const value = format.number(step.value, step.decimals)
  const unrounded = unroundedAverage(step)
  const sentences = [
    say('explain:trace.average', {
      sum: hundredthsText(input.format, step.sumHundredths),
      weight: hundredthsText(input.format, step.weightHundredths),
      exact:
        unrounded === null
          ? value
          : `${format.number(unrounded.value, unrounded.decimals)}${unrounded.goesOn ? '…' : ''}`,
      count: step.decimals,
      value,
    }),
  ]
  const names = (ids: readonly string[]): string => format.list(ids.map((id) => competencyName(input, id)))
  if (step.open.length > 0) {
    sentences.push(say('explain:trace.averageOpen', { count: step.open.length, names: names(step.open) }))
  }
  if (step.setAside.length > 0) {
    sentences.push(say('explain:trace.averageSetAside', { count: step.setAside.length, names: names(step.setAside) }))
  }
  return {
    rule: step.rule,
    text: sentences.join(say('explain:sentenceGap')),
    inputs: step.terms.map((term) => ({
      name: competencyName(input, term.competency),
      value: say('explain:trace.term', {
        level: Number.isInteger(term.level) ? positionName(input, term.level) : format.number(term.level, 2),
        weight: hundredthsText(input.format, term.weightHundredths),
      }),
    })),
    result: value,
  }
}

const bandLine = (input: WordingInput, step: Step<'band'>): TraceLine => {
  const { say, format, ladder } = input
  const average = input.outcome.trace.find((candidate) => candidate.step === 'weighted-average')
  const decimals = average?.decimals ?? 1
  const value = format.number(step.value, decimals)
  const sentences = [
    step.level === null || step.band === null
      ? say('explain:trace.band.below', { value, level: ladder.levels[0]?.id ?? '' })
      : say('explain:trace.band.in', {
          value,
          level: step.level,
          from: format.number(step.band.from, decimals),
          to: format.number(step.band.to, decimals),
        }),
    step.next === null
      ? say('explain:trace.band.top')
      : say('explain:trace.band.next', {
          level: step.next.level,
          from: format.number(step.next.from, decimals),
          short: format.number(step.next.short, decimals),
        }),
  ]
  return {
    rule: step.rule,
    text: sentences.join(say('explain:sentenceGap')),
    inputs: [],
    result: step.level ?? say('explain:trace.band.none'),
  }
}

const expectationLine = (input: WordingInput, step: ExpectationStep): TraceLine => {
  const { say } = input
  const there = step.rows.filter(({ value, expected }) => value !== null && value >= expected).length
  return {
    rule: step.rule,
    text: say('explain:trace.expectation', { level: step.level, there, count: step.rows.length }),
    inputs: step.rows.map(({ competency, value, expected }): TraceFact => {
      const wanted = positionName(input, expected)
      return {
        name: competencyName(input, competency),
        value:
          value === null
            ? say('explain:trace.expectedOpen', { expected: wanted })
            : say('explain:trace.expected', { level: place(input, value), expected: wanted }),
      }
    }),
    result: state(input, step.met),
  }
}

const promotionLine = (input: WordingInput, step: PromotionStep): TraceLine => {
  const { say } = input
  return {
    rule: step.rule,
    text:
      step.conditions.length === 0
        ? say('explain:trace.promotionNone', { promotion: promotionName(input, step.id) })
        : say('explain:trace.promotion', { promotion: promotionName(input, step.id), count: step.conditions.length }),
    inputs: step.conditions.map(({ condition, holds }) => ({
      name: conditionSentence(input, condition),
      value: state(input, holds),
    })),
    result: state(input, step.met),
  }
}

/** `L3 → L4 Tech Lead`. */
export const promotionName = ({ ladder, text }: Pick<WordingInput, 'ladder' | 'text'>, id: string): string => {
  const promotion = ladder.promotions?.find((candidate) => candidate.id === id)
  if (promotion === undefined) return id
  const step = `${promotion.from} → ${promotion.to}`
  return promotion.name === undefined ? step : `${step} ${text.text(promotion.name)}`
}

const state = ({ say }: Pick<WordingInput, 'say'>, met: boolean | null): string =>
  say(met === null ? 'explain:trace.state.open' : met ? 'explain:trace.state.met' : 'explain:trace.state.notMet')

/** A level where it is one, a figure where the competency's value is a mean. */
const place = (input: WordingInput, value: number): string =>
  Number.isInteger(value) ? positionName(input, value) : input.format.number(value, 2)
