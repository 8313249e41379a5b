import type { Competency } from '../ladder.ts'
import { isNotAssessed, nextCell } from '../lower-bound.ts'
import type { CumulativeOutcome } from '../outcome.ts'
import type { CumulativeStep } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { completenessSentences } from './completeness-sentences.ts'
import { competencyName } from './condition-sentence.ts'
import { adviceSentence } from './context-sentence.ts'
import { markText, meanText } from './figure-name.ts'
import { mostPoints, pointsSentences } from './points-sentences.ts'

type Input = WordingInput & { readonly outcome: CumulativeOutcome }
type Step<K extends CumulativeStep['step']> = Extract<CumulativeStep, { step: K }>

/** A cumulative result in a few sentences: what is held, what stops the next level, what stands out above, context. */
export const cumulativeSentences = (input: Input): string[] => {
  const { say, outcome } = input
  if (outcome.answered === 0) return [say('explain:cumulative.none')]
  return [
    ...heldSentences(input),
    ...(outcome.spikes.length === 0
      ? []
      : [say('explain:cumulative.spikes', { names: spikeNames(input, outcome.spikes) })]),
    ...adviceSentences(input),
    ...completenessSentences(input),
  ]
}

/** Only what decides the level: what is held, and what stops the next one. */
export const climbSentences = (input: Input): string[] =>
  input.outcome.answered === 0
    ? [input.say('explain:cumulative.none')]
    : [...heldSentences(input), ...completenessSentences(input)]

const heldSentences = (input: Input): string[] => {
  const { say, ladder, outcome } = input
  const isFirst = outcome.held === ladder.levels[0]?.id
  return [
    outcome.held === null
      ? say('explain:cumulative.nothingHeld')
      : say(isFirst ? 'explain:cumulative.heldFirst' : 'explain:cumulative.held', { level: outcome.held }),
    ...stopSentences(input),
  ]
}

/** "Knowledge at L7 (2.11)", as a list. */
export const spikeNames = (input: WordingInput, spikes: CumulativeOutcome['spikes']): string =>
  input.format.list(
    spikes.map(({ category, level, mean }) =>
      input.say('explain:cumulative.spike', {
        category: competencyName(input, category),
        level,
        mean: meanText(input, mean),
      }),
    ),
  )

/** What is typical where the person's own lies outside; empty where it doesn't, or where she gave nothing. */
export const adviceSentences = (input: Input): string[] =>
  input.outcome.advice.length === 0
    ? []
    : [...input.outcome.advice.map((advice) => adviceSentence(input, advice)), input.say('explain:context.informs')]

const stopSentences = (input: Input): string[] => {
  const { say, outcome } = input
  const held = outcome.trace.find((step): step is Step<'held'> => step.step === 'held')
  const stop = held?.stoppedBy ?? null
  const level = outcome.trace.find((step): step is Step<'level'> => step.step === 'level' && step.level === stop)
  if (level === undefined) return outcome.held === null ? [] : [say('explain:cumulative.top')]
  if (isNotAssessed(outcome, level)) {
    return [say('explain:cumulative.notAssessed', { level: level.level })]
  }
  if (level.state === 'open' || level.mean === null) {
    return [say('explain:cumulative.open', { level: level.level, count: level.left - level.rated, total: level.left })]
  }
  return [
    say('explain:cumulative.notMet', {
      level: level.level,
      count: level.rated,
      mean: meanText(input, level.mean),
      meets: markText(input, level.meets),
    }),
  ]
}

/** How one category stands: its place, and how far it is from the next level by itself. */
export const cumulativeCompetencySentences = (input: Input & { readonly competency: Competency }): string[] => {
  const { say, text, ladder, outcome, competency } = input
  const name = text.name(competency)
  if (outcome.competencies[competency.id]?.setAside === true) return [say('explain:competency.leftOut', { name })]
  const place = outcome.trace.find(
    (step): step is Step<'place'> => step.step === 'place' && step.competency === competency.id,
  )
  if (place === undefined) return []
  const value = place.value === null ? null : meanText(input, place.value)
  if (place.next === null) return [say('explain:cumulative.competency.top', { name, value: value ?? '' })]
  const cell = nextCell(outcome, competency.id)
  if (cell === null) return []
  const { level } = cell
  if (isNotAssessed(outcome, cell) && place.held !== null && value !== null) {
    return [
      say('explain:cumulative.competency.held', { name, level: place.held }),
      say('explain:cumulative.competency.place', { value }),
    ]
  }
  if (cell.state === 'open' || cell.mean === null) {
    const values = { name, level, answered: cell.rows.length - (cell.left - cell.rated), total: cell.rows.length }
    return [
      say('explain:cumulative.competency.open', values),
      ...pointsSentences(input, { ...cell, mark: cell.meets, most: mostPoints(ladder, competency) }),
      ...(value === null ? [] : [say('explain:cumulative.competency.least', { value })]),
    ]
  }
  return [
    say('explain:cumulative.competency.notMet', {
      name,
      level,
      count: cell.rated,
      mean: meanText(input, cell.mean),
      meets: markText(input, cell.meets),
    }),
    ...(value === null ? [] : [say('explain:cumulative.competency.place', { value })]),
  ]
}
