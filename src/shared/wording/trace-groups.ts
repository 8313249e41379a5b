import type { TraceStep } from '../trace.ts'
import type { WordingInput } from './competency-sentence.ts'
import type { ToldStep } from './trace-sentence.ts'
import { traceLine } from './trace-sentence.ts'

/** The steps of a result in words, by what they are about. */
export interface TraceGroups {
  readonly overall: readonly ToldStep[]
  /** By competency, in the ladder's order. */
  readonly competencies: readonly { readonly id: string; readonly lines: readonly ToldStep[] }[]
  readonly expectations: readonly ToldStep[]
  readonly promotions: readonly ToldStep[]
}

/** Every step of the trace, each in exactly one group, in the trace's order. */
export const traceGroups = (input: WordingInput): TraceGroups => {
  const lines = (belongs: (step: TraceStep) => boolean): ToldStep[] =>
    input.outcome.trace.filter(belongs).map((step) => traceLine(input, step))
  const isOfCompetency = (step: TraceStep): boolean => 'competency' in step
  return {
    overall: lines((step) => !isOfCompetency(step) && step.step !== 'expectation' && step.step !== 'promotion'),
    competencies: input.ladder.competencies.map(({ id }) => ({
      id,
      lines: lines((step) => 'competency' in step && step.competency === id),
    })),
    expectations: lines((step) => step.step === 'expectation'),
    promotions: lines((step) => step.step === 'promotion'),
  }
}
