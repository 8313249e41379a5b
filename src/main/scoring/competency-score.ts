import type { CompetencyStep, TraceRow } from '#shared/trace-competency.ts'
import type { CumulativeStep } from '#shared/trace-result.ts'
import type { Ratio } from './ratio.ts'

/** What a competency came to, for its own line and for the sums and conditions that follow. */
export interface CompetencyScore {
  readonly id: string
  /** The figure to show; null until something can be said. */
  readonly value: number | null
  /** The exact value once nothing of the competency is unanswered; null before that and where it is set aside. */
  readonly settled: Ratio | null
  /** [S15] As `settled`; a rubric at the highest level it describes counts as the ladder's top. */
  readonly compared: Ratio | null
  readonly isSetAside: boolean
  /** [S5] Only where it is lower than the level. */
  readonly strict?: number
  /** [S6] Level ids, highest first; only where a majority rule found a level. */
  readonly disqualified?: readonly string[]
  readonly rows: readonly TraceRow[]
  readonly steps: readonly (CompetencyStep | Extract<CumulativeStep, { step: 'cell' | 'place' }>)[]
}

/** A competency of which nothing can be said yet, or of which nothing is left. */
export const withoutValue = (
  id: string,
  rows: readonly TraceRow[],
  isSetAside: boolean,
): Omit<CompetencyScore, 'steps'> => ({ id, rows, value: null, settled: null, compared: null, isSetAside })
