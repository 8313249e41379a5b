import { assertNever } from '../assert-never.ts'
import { isLowerBound } from '../lower-bound.ts'
import type { TraceRow } from '../trace-competency.ts'
import type { CumulativeStep, StandingState } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { factText, spanText } from './context-sentence.ts'
import { spikeNames } from './cumulative-sentences.ts'
import { markText } from './figure-name.ts'
import { statementFacts } from './statement-facts.ts'
import type { TraceLine } from './trace-sentence.ts'

type Step<K extends CumulativeStep['step']> = Extract<CumulativeStep, { step: K }>

/** A step of a cumulative result, in words. */
export const cumulativeStepLine = (input: WordingInput, step: CumulativeStep): TraceLine => {
  const { say } = input
  switch (step.step) {
    case 'cell':
      return standingLine(input, step, say('explain:trace.head', { name: step.level }), step.rows)
    case 'level':
      return standingLine(input, step, say('explain:trace.standing.levelHead', { level: step.level }), [])
    case 'held':
      return heldLine(input, step)
    case 'spikes':
      return {
        rule: step.rule,
        text:
          step.spikes.length === 0
            ? say('explain:trace.spikes.none')
            : say('explain:trace.spikes.some', { count: step.spikes.length, names: spikeNames(input, step.spikes) }),
        inputs: [],
        result: markText(input, step.spikes.length),
      }
    case 'place':
      return placeLine(input, step)
    case 'context':
      return contextLine(input, step)
    default:
      return assertNever(step)
  }
}

/** `met`, `not met`, `open`, `passed over`. */
export const standingWord = ({ say }: Pick<WordingInput, 'say'>, state: StandingState): string => {
  switch (state) {
    case 'met':
      return say('explain:trace.state.met')
    case 'not-met':
      return say('explain:trace.state.notMet')
    case 'open':
      return say('explain:trace.state.open')
    case 'passed-over':
      return say('explain:trace.state.passedOver')
    default:
      return assertNever(state)
  }
}

/** A level, of one category or of all of them: the sum, the mean, and what is asked. */
const standingLine = (
  input: WordingInput,
  step: Step<'cell'> | Step<'level'>,
  head: string,
  rows: readonly TraceRow[],
): TraceLine => {
  const { say } = input
  return {
    rule: step.rule,
    text: [head, standingSentence(input, step)].join(say('explain:sentenceGap')),
    // A level that nobody has begun to rate is told by its count alone.
    inputs: step.rated === 0 ? [] : statementFacts(input, rows),
    result: standingWord(input, step.state),
  }
}

const standingSentence = (input: WordingInput, step: Step<'cell'> | Step<'level'>): string => {
  const { say, format } = input
  const { sum, rated, left, mean, state, decimals } = step
  const total = step.step === 'level' ? step.total : step.rows.length
  if (state === 'passed-over') {
    return say(total === 0 ? 'explain:trace.standing.empty' : 'explain:trace.standing.passedOver')
  }
  if (mean === null) return say('explain:trace.standing.untouched', { count: left })
  const shown = format.number(mean, decimals)
  if (state === 'open') return say('explain:trace.standing.open', { rated, left, mean: shown })
  return say(state === 'met' ? 'explain:trace.standing.met' : 'explain:trace.standing.notMet', {
    sum,
    count: rated,
    mean: shown,
    meets: markText(input, step.meets),
  })
}

const heldLine = (input: WordingInput, { rule, levels, held, stoppedBy }: Step<'held'>): TraceLine => {
  const { say } = input
  const values = { held: held ?? '', stop: stoppedBy ?? '' }
  const some = stoppedBy === null ? 'explain:trace.held.all' : 'explain:trace.held.some'
  const none = stoppedBy === null ? 'explain:trace.held.empty' : 'explain:trace.held.none'
  return {
    rule,
    text: say(held === null ? none : some, values),
    inputs: levels.map(({ level, state }) => ({ name: level, value: standingWord(input, state) })),
    result: held ?? say('explain:trace.held.noLevel'),
  }
}

const placeLine = (input: WordingInput, step: Step<'place'>): TraceLine => {
  const { say, format, ladder, outcome } = input
  const { rule, held, next, ground, decimals } = step
  if (step.value === null) {
    return { rule, text: say('explain:trace.place.none'), inputs: [], result: say('explain:trace.nothing') }
  }
  const value = format.number(step.value, decimals)
  if (next === null) {
    return { rule, text: say('explain:trace.place.top', { held: held ?? '', value }), inputs: [], result: value }
  }
  const base = ground + 1 + ladder.levels.findIndex(({ id }) => id === held)
  const isLeast = isLowerBound(outcome, step.competency)
  const climb = say(held === null ? 'explain:trace.place.ground' : 'explain:trace.place.climb', {
    held: held ?? '',
    base,
    next: next.level,
    asked: markText(input, next.asked),
    sum: next.sum,
    value,
  })
  return {
    rule,
    text: isLeast
      ? [climb, say('explain:trace.place.least', { next: next.level })].join(say('explain:sentenceGap'))
      : climb,
    inputs: [],
    result: value,
  }
}

const contextLine = (input: WordingInput, { rule, level, because, rows }: Step<'context'>): TraceLine => {
  const { say } = input
  return {
    rule,
    text: say(because === 'target' ? 'explain:trace.context.target' : 'explain:trace.context.afterHeld', { level }),
    inputs: rows.map(({ kind, typical, yours }) => ({
      name: say(`explain:context.name.${kind}`),
      value:
        yours === null
          ? say('explain:trace.context.rowNotGiven', { typical: spanText(input, kind, typical) })
          : say('explain:trace.context.row', {
              typical: spanText(input, kind, typical),
              yours: factText(input, kind, yours),
            }),
    })),
    result: rows.every(({ yours }) => yours === null)
      ? say('explain:trace.nothing')
      : say(rows.some(({ outside }) => outside) ? 'explain:trace.context.outside' : 'explain:trace.context.within'),
  }
}
