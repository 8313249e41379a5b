import type { Condition, ResultKind } from './ladder.ts'
import type { CompetencyStep } from './trace-competency.ts'
import type { CaseStep, CumulativeStep, ProfileStep, ReflectionStep, WeightedBandsStep } from './trace-result.ts'

/**
 * The steps that led to each figure, in order: which rule (its number in docs/scoring-spec.md), what went in, what came
 * out. Recomputing from the trace alone gives the same figures (`replayTrace`). Words are made of it in both languages.
 */
export type TraceStep =
  | CompletenessStep
  | CompetencyStep
  | WeightedBandsStep
  | ProfileStep
  | CumulativeStep
  | CaseStep
  | ReflectionStep
  | ExpectationStep
  | PromotionStep

/** [S1] What counts, and what of it is open. Always the first step. */
export interface CompletenessStep {
  readonly step: 'completeness'
  readonly rule: 'S1'
  readonly kind: ResultKind
  /** The ladder's level ids in order: a position p means the p-th of them. */
  readonly levels: readonly string[]
  /** Where only what is written for the levels up to the target counts. */
  readonly upTo: string | null
  /** Competencies (all of them), groups of contrasts, groups of pitfalls: how many count, and which are unanswered. */
  readonly groups: readonly {
    readonly id: string
    readonly part: 'competency' | 'contrast' | 'pitfalls'
    readonly total: number
    readonly open: readonly string[]
  }[]
  /** Every item that is not applicable. */
  readonly notApplicable: readonly string[]
}

export interface ExpectationStep {
  readonly step: 'expectation'
  readonly rule: 'S12'
  readonly level: string
  /** `value` is null while the competency is open; those set aside are left out. */
  readonly rows: readonly { readonly competency: string; readonly expected: number; readonly value: number | null }[]
  readonly met: boolean | null
}

export interface PromotionStep {
  readonly step: 'promotion'
  readonly rule: 'S13'
  readonly id: string
  readonly conditions: readonly {
    readonly condition: Condition
    readonly holds: boolean | null
    readonly values: Readonly<Record<string, number | null>>
  }[]
  readonly met: boolean | null
}
