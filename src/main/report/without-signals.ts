import { assertNever } from '#shared/assert-never.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { TraceStep } from '#shared/trace.ts'

/**
 * A result without which anti-signals, pitfalls and patterns are marked: what is told of it stays, as far as the level
 * would be a riddle otherwise ("an anti-signal takes back L4"), and nothing else of them.
 */
export const withoutSignals = (outcome: Outcome): Outcome => {
  switch (outcome.kind) {
    case 'case':
      return { ...outcome, watch: [] }
    case 'reflection':
      return { ...outcome, antiPatterns: [] }
    case 'weighted-bands':
    case 'profile':
    case 'cumulative':
      return outcome
    default:
      return assertNever(outcome)
  }
}

/** The steps of a trace that say nothing of what is marked, or only what decided. */
export const stepsWithoutSignals = (trace: readonly TraceStep[]): TraceStep[] =>
  trace
    .filter(({ step }) => step !== 'signals')
    .map((step) =>
      step.step === 'case'
        ? { ...step, pitfalls: step.pitfalls.filter(({ occurs }) => occurs === null), watch: [] }
        : step,
    )
