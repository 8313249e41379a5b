import type { Frequency } from '#shared/assessment.ts'
import type { CompletenessStep } from '#shared/trace.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import type { TypicalSpan } from '#shared/trace-result.ts'
import type { ExpectationInput } from './expectations.ts'
import type { PromotionInput } from './promotions.ts'
import type { CompetencyInput } from './score-competency.ts'
import type { Band } from './weighted-bands.ts'

/**
 * Everything that an outcome rests on, and nothing else. It is gathered from a ladder and answers (`gatherInput`), and
 * again from a trace alone (`inputFromTrace`): that both give the same outcome is what makes a trace an explanation.
 */
export interface ScoringInput {
  readonly completeness: CompletenessStep
  /** In the ladder's order. */
  readonly competencies: readonly CompetencyInput[]
  readonly result: ResultInput
  readonly expectations: readonly ExpectationInput[]
  readonly promotions: readonly PromotionInput[]
}

export type ResultInput =
  | {
      readonly kind: 'weighted-bands'
      /** Per competency, at least for those that are settled. */
      readonly weightHundredths: ReadonlyMap<string, number>
      readonly decimals: number
      /** Rising, as the ladder states them. */
      readonly bands: readonly Band[]
      /** The level of the hire bar. */
      readonly bar: string | null
    }
  | {
      readonly kind: 'profile'
      readonly areas: readonly { readonly id: string; readonly competencies: readonly string[] }[]
      readonly decimals: number
      readonly target: string | null
    }
  | {
      readonly kind: 'cumulative'
      readonly meets: number
      readonly decimals: number
      readonly target: string | null
      readonly contexts: readonly ContextEntry[]
      readonly yours: Readonly<Record<ContextEntry['kind'], number | null>>
    }
  | {
      readonly kind: 'case'
      /** The mean that demonstrates a competency. */
      readonly at: number
      /** Competencies with evidence on them or on one of their items. */
      readonly evidenced: ReadonlySet<string>
      readonly pitfalls: readonly Occurrence[]
    }
  | {
      readonly kind: 'reflection'
      readonly decimals: number
      readonly contrasts: readonly TraceRow[]
      readonly loop: readonly { readonly id: string; readonly done: boolean }[]
      readonly antiPatterns: readonly Occurrence[]
      /** The place that makes an item a claim. */
      readonly at: number
      /** Items with evidence on them or on their whole competency. */
      readonly evidenced: ReadonlySet<string>
    }

export interface ContextEntry {
  readonly id: string
  readonly kind: 'years' | 'hands-on'
  readonly level: string
  readonly typical: TypicalSpan
}

/** How often a signal occurs; null while unanswered. */
export interface Occurrence {
  readonly id: string
  readonly occurs: Frequency | null
}
