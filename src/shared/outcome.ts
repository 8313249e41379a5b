import type { Condition } from './ladder.ts'

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
  /** Levels taken back by anti-signals, highest first, as level ids. */
  readonly disqualified?: readonly string[]
  /** True where nothing is left to rate: the competency and its weight are set aside. */
  readonly setAside?: true
}

/** `met` is null while an unanswered competency may still decide it. */
export interface ExpectationOutcome {
  readonly level: string
  readonly met: boolean | null
  /** Competencies known to be below what the level expects, in the ladder's order. */
  readonly below: readonly string[]
}

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
    Record<string, { readonly mean: number | null; readonly met: boolean; readonly answered: number; readonly total: number }>
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

/**
 * The steps that led to each figure, in order: which rule (its number in docs/scoring-spec.md), what went in, what came
 * out. Recomputing from the trace alone gives the same figures (`replayTrace`). Words are made of it in both languages.
 */
export type TraceStep =
  | {
      readonly step: 'majority'
      readonly rule: 'S3'
      readonly competency: string
      readonly rows: readonly TraceRow[]
      /** k of n as the ladder says it, and as it is after rows were set aside: ⌈k·m/n⌉ of m. */
      readonly stated: { readonly need: number; readonly of: number }
      readonly left: { readonly need: number; readonly of: number }
      readonly sorted: readonly number[]
      /** The need-th value from the top. */
      readonly value: number
    }
  | {
      readonly step: 'straggler'
      readonly rule: 'S4'
      readonly competency: string
      readonly lowest: number
      /** The rows at the lowest value. */
      readonly items: readonly string[]
      readonly from: number
      /** 1 where the lowest lies more than one below, otherwise 0. */
      readonly costs: 0 | 1
      readonly value: number
    }
  | {
      readonly step: 'strict'
      readonly rule: 'S5'
      readonly competency: string
      readonly lowest: number
      readonly from: number
      readonly value: number
    }
  | {
      readonly step: 'anti-signal'
      readonly rule: 'S6'
      readonly competency: string
      readonly reading: 'level' | 'strict'
      readonly from: number
      /** Positions of all levels whose anti-signal is flagged, rising. */
      readonly flagged: readonly number[]
      /** Positions taken back, highest first. */
      readonly disqualified: readonly number[]
      readonly value: number
    }
  | {
      /** The first condition that kept the competency from the level above; none at the top. */
      readonly step: 'barrier'
      readonly rule: 'S7'
      readonly competency: string
      readonly next: number
      readonly because:
        | { readonly kind: 'majority'; readonly have: number; readonly need: number; readonly of: number }
        | { readonly kind: 'straggler'; readonly items: readonly string[]; readonly lowest: number }
        | { readonly kind: 'anti-signal'; readonly level: string }
    }
  | {
      readonly step: 'competency-set-aside'
      readonly rule: 'S8'
      readonly competency: string
      readonly rows: readonly TraceRow[]
    }
  | {
      readonly step: 'competency-open'
      readonly rule: 'S2'
      readonly competency: string
      readonly rows: readonly TraceRow[]
    }
  | {
      readonly step: 'weighted-average'
      readonly rule: 'S9'
      readonly terms: readonly { readonly competency: string; readonly weightHundredths: number; readonly level: number }[]
      readonly open: readonly string[]
      readonly setAside: readonly string[]
      /** Σ(weight × level) and Σ weight, both in hundredths. */
      readonly sumHundredths: number
      readonly weightHundredths: number
      readonly decimals: number
      readonly value: number
    }
  | {
      readonly step: 'band'
      readonly rule: 'S10'
      readonly value: number
      readonly level: string | null
      readonly band: { readonly from: number; readonly to: number } | null
      /** The next band and how far its beginning is; null at the top. */
      readonly next: { readonly level: string; readonly from: number; readonly short: number } | null
    }
  | { readonly step: 'bar'; readonly rule: 'S11'; readonly level: string; readonly reached: string | null; readonly meets: boolean }
  | {
      readonly step: 'expectation'
      readonly rule: 'S12'
      readonly level: string
      readonly rows: readonly { readonly competency: string; readonly expected: number; readonly value: number | null }[]
      readonly met: boolean | null
    }
  | {
      readonly step: 'promotion'
      readonly rule: 'S13'
      readonly id: string
      readonly conditions: readonly { readonly condition: Condition; readonly holds: boolean | null; readonly values: Readonly<Record<string, number | null>> }[]
      readonly met: boolean | null
    }

/** A row as it went in: a value, null where unanswered, or set aside. */
export interface TraceRow {
  readonly item: string
  readonly state: 'rated' | 'unanswered' | 'not-applicable'
  readonly value: number | null
}
