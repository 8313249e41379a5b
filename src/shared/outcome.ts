import type { Condition } from './ladder.ts'
import type { TraceStep } from './trace.ts'

/**
 * What scoring returns: the figures of product.md ("Result as `score` prints it") and the trace that led to them.
 * Levels of competencies are positions (1 = first level, 0 = not yet there); levels of the ladder are ids.
 */
export interface OutcomeBase {
  readonly ladder: { readonly id: string; readonly version: string }
  /** Rated or not applicable. */
  readonly answered: number
  readonly total: number
  readonly complete: boolean
  /** How many items are not applicable, and which competencies have nothing left and leave the sums. */
  readonly setAside: { readonly items: number; readonly competencies: readonly string[] }
  readonly competencies: Readonly<Record<string, CompetencyOutcome>>
  readonly expectations?: readonly ExpectationOutcome[]
  readonly promotions?: readonly PromotionOutcome[]
  readonly trace: readonly TraceStep[]
}

export interface CompetencyOutcome {
  /** Null until something can be said. */
  readonly value: number | null
  readonly answered: number
  readonly total: number
  readonly complete: boolean
  /** The stricter reading, only where it is lower than the level. */
  readonly strict?: number
  /** Levels taken back by anti-signals, highest first, as level ids; there once a majority rule found a level. */
  readonly disqualified?: readonly string[]
  /** True where nothing is left to rate: the competency and its weight are set aside. */
  readonly setAside?: true
}

/** `met` is null while an unanswered competency may still decide it, and where everything named is set aside. */
export interface ExpectationOutcome {
  readonly level: string
  readonly met: boolean | null
  /** Competencies known to be below what the level expects, in the ladder's order. */
  readonly below: readonly string[]
}

/** `met` is null while something unanswered may still decide it, or where a competency that is named is set aside. */
export interface PromotionOutcome {
  readonly id: string
  readonly met: boolean | null
  /** The machine-checkable conditions that are known not to hold, as the ladder states them. */
  readonly failed: readonly Condition[]
}

export interface WeightedBandsOutcome extends OutcomeBase {
  readonly kind: 'weighted-bands'
  readonly overall: {
    readonly value: number | null
    /** Null while there is no value, and below the first band: no level yet. */
    readonly level: string | null
    readonly meetsBar: boolean | null
  }
}

export interface AreaFigures {
  readonly mean: number | null
  readonly typical: number | null
  readonly floor: number | null
  readonly peak: number | null
}

export interface ProfileOutcome extends OutcomeBase {
  readonly kind: 'profile'
  readonly areas: Readonly<Record<string, AreaFigures>>
  readonly overall: AreaFigures
  readonly belowTarget: readonly { readonly id: string; readonly by: number }[]
}

export interface CumulativeOutcome extends OutcomeBase {
  readonly kind: 'cumulative'
  readonly levels: Readonly<
    Record<
      string,
      { readonly mean: number | null; readonly met: boolean; readonly answered: number; readonly total: number }
    >
  >
  readonly held: string | null
  readonly spikes: readonly { readonly level: string; readonly category: string; readonly mean: number }[]
  readonly advice: readonly {
    readonly kind: 'years' | 'hands-on'
    readonly level: string
    readonly typical: { readonly min: number; readonly max: number | null }
    readonly yours: number
  }[]
}

export interface CaseOutcome extends OutcomeBase {
  readonly kind: 'case'
  readonly demonstrated: readonly string[]
  readonly missing: readonly { readonly kind: 'not-demonstrated' | 'no-evidence' | 'pitfall'; readonly id: string }[]
  readonly watch: readonly string[]
  readonly made: boolean | null
}

export interface ReflectionOutcome extends OutcomeBase {
  readonly kind: 'reflection'
  readonly mindset: number | null
  readonly loop: { readonly done: number; readonly total: number }
  readonly antiPatterns: readonly { readonly id: string; readonly occurs: 'sometimes' | 'often' }[]
  readonly claimsWithoutEvidence: readonly string[]
}

export type Outcome = WeightedBandsOutcome | ProfileOutcome | CumulativeOutcome | CaseOutcome | ReflectionOutcome
