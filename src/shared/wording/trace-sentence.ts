import { assertNever } from '../assert-never.ts'
import type { TraceStep } from '../trace.ts'
import type { WordingInput } from './competency-sentence.ts'
import { caseStepLine } from './trace-case-sentence.ts'
import { competencyStepLine } from './trace-competency-sentence.ts'
import { cumulativeStepLine } from './trace-cumulative-sentence.ts'
import { profileStepLine } from './trace-profile-sentence.ts'
import { reflectionStepLine } from './trace-reflection-sentence.ts'
import { resultStepLine } from './trace-result-sentence.ts'

/** One step of a trace in words. */
export interface TraceLine {
  /** The rule's number in docs/scoring-spec.md. */
  readonly rule: string
  /** The rule, what it met and what came of it; parts may be marked `**strong**`. */
  readonly text: string
  /** What went in, one by one, where that is more than the sentence can say. */
  readonly inputs: readonly TraceFact[]
  /** What came out, as short as a table's cell; empty where the sentence has nothing to add up to. */
  readonly result: string
}

export interface TraceFact {
  readonly name: string
  readonly value: string
}

/** A step as it is read: under the rule's name, and marked where it decides or reads the rule another way. */
export interface ToldStep extends TraceLine {
  /** The rule in a word or two. */
  readonly title: string
  /**
   * `barrier`: the first condition that failed, and kept the figure from being higher. `reading`: a second reading of the
   * rule that differs from the first.
   */
  readonly role: 'step' | 'barrier' | 'reading'
}

/** A step of any result in words: the rule, what went in, what came out. */
export const traceLine = (input: WordingInput, step: TraceStep): ToldStep => ({
  ...sentenceOf(input, step),
  title: input.say(`explain:rule.${step.rule}`),
  role: roleOf(input, step),
})

const roleOf = ({ outcome }: WordingInput, step: TraceStep): ToldStep['role'] => {
  if (step.step === 'barrier') return 'barrier'
  const isOfSecond = step.step === 'strict' || (step.step === 'anti-signal' && step.reading === 'strict')
  return isOfSecond && outcome.competencies[step.competency]?.strict !== undefined ? 'reading' : 'step'
}

const sentenceOf = (input: WordingInput, step: TraceStep): TraceLine => {
  switch (step.step) {
    case 'majority':
    case 'straggler':
    case 'strict':
    case 'anti-signal':
    case 'barrier':
    case 'competency-set-aside':
    case 'competency-open':
    case 'rubric':
    case 'mean':
      return competencyStepLine(input, step)
    case 'completeness':
    case 'weighted-average':
    case 'band':
    case 'bar':
    case 'expectation':
    case 'promotion':
      return resultStepLine(input, step)
    case 'figures':
    case 'below-target':
      return profileStepLine(input, step)
    case 'cell':
    case 'level':
    case 'held':
    case 'spikes':
    case 'place':
    case 'context':
      return cumulativeStepLine(input, step)
    case 'demonstrated':
    case 'case':
      return caseStepLine(input, step)
    case 'mindset':
    case 'signals':
    case 'claims':
      return reflectionStepLine(input, step)
    default:
      return assertNever(step)
  }
}
