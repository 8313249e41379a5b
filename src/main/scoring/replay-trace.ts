import type { TraceStep } from '#shared/trace.ts'
import { computeOutcome, type Figures } from './compute-outcome.ts'
import { inputFromTrace } from './input-from-trace.ts'

/**
 * Recomputes every figure of an outcome from its trace alone. Only what went into the steps is read; what came out of
 * them is computed again.
 * @throws Error where the steps are not those of a trace: that is a bug or a damaged record
 */
export const replayTrace = (trace: readonly TraceStep[]): Figures => computeOutcome(inputFromTrace(trace)).figures
