import type { Frequency } from './assessment.ts'
import type { AreaFigures, CaseOutcome, ReflectionOutcome } from './outcome.ts'
import type { TraceRow } from './trace-competency.ts'

/** A typical span as the ladder states it; `max` is null where it is open. */
export interface TypicalSpan {
  readonly min: number
  readonly max: number | null
}

/** Met or not; `open` while a statement is unanswered; `passed-over` where nothing is left to rate. */
export type StandingState = 'met' | 'not-met' | 'open' | 'passed-over'

export type WeightedBandsStep =
  | {
      readonly step: 'weighted-average'
      readonly rule: 'S9'
      readonly terms: readonly {
        readonly competency: string
        readonly weightHundredths: number
        readonly level: number
      }[]
      readonly open: readonly string[]
      readonly setAside: readonly string[]
      /**
       * Σ(weight × level) and Σ weight, both in hundredths. The first is whole where every level is; where a level is
       * a mean, it is shown to two decimals, while the value comes from the exact means.
       */
      readonly sumHundredths: number
      readonly weightHundredths: number
      readonly decimals: number
      readonly value: number
    }
  | {
      readonly step: 'band'
      readonly rule: 'S10'
      readonly value: number
      readonly bands: readonly { readonly level: string; readonly from: number; readonly to: number }[]
      readonly level: string | null
      readonly band: { readonly from: number; readonly to: number } | null
      /** The next band and how far its beginning is; null at the top. */
      readonly next: { readonly level: string; readonly from: number; readonly short: number } | null
    }
  | {
      readonly step: 'bar'
      readonly rule: 'S11'
      readonly level: string
      readonly reached: string | null
      readonly meets: boolean
    }

export type ProfileStep =
  | ({
      /** Mean, typical, floor and peak of an area, or of all competencies where `area` is null. */
      readonly step: 'figures'
      readonly rule: 'S18'
      readonly area: string | null
      readonly terms: readonly { readonly competency: string; readonly value: number }[]
      readonly open: readonly string[]
      readonly setAside: readonly string[]
      readonly decimals: number
      /** How many terms have to be at a level or above to make it typical: at least half. */
      readonly half: number
    } & AreaFigures)
  | {
      readonly step: 'below-target'
      readonly rule: 'S19'
      readonly target: string
      readonly position: number
      /** Every settled competency, in the ladder's order; `by` is 0 where it is not below. */
      readonly rows: readonly { readonly competency: string; readonly value: number; readonly by: number }[]
    }

export type CumulativeStep =
  | {
      /** The statements of one level in one competency. */
      readonly step: 'cell'
      readonly rule: 'S20'
      readonly level: string
      readonly competency: string
      readonly rows: readonly TraceRow[]
      readonly sum: number
      readonly rated: number
      /** Not set aside: rated or still open. */
      readonly left: number
      readonly meets: number
      readonly decimals: number
      readonly mean: number | null
      readonly state: StandingState
    }
  | {
      /** All cells of a level together. */
      readonly step: 'level'
      readonly rule: 'S20'
      readonly level: string
      readonly sum: number
      readonly rated: number
      readonly left: number
      readonly total: number
      readonly meets: number
      readonly decimals: number
      readonly mean: number | null
      readonly state: StandingState
    }
  | {
      readonly step: 'held'
      readonly rule: 'S21'
      readonly levels: readonly { readonly level: string; readonly state: StandingState }[]
      readonly held: string | null
      /** The first level that is neither met nor passed over; null where there is none. */
      readonly stoppedBy: string | null
    }
  | {
      readonly step: 'spikes'
      readonly rule: 'S22'
      readonly above: string | null
      readonly spikes: readonly { readonly level: string; readonly category: string; readonly mean: number }[]
    }
  | {
      /** A competency's place on the radar. */
      readonly step: 'place'
      readonly rule: 'S23'
      readonly competency: string
      readonly held: string | null
      /** Where the climb to the next level stands: `sum` of the `asked` points; null where no level is left. */
      readonly next: { readonly level: string; readonly sum: number; readonly asked: number } | null
      readonly ground: number
      readonly decimals: number
      /** Null while nothing of the competency is rated. */
      readonly value: number | null
    }
  | {
      readonly step: 'context'
      readonly rule: 'S24'
      readonly level: string
      readonly because: 'target' | 'after-held'
      readonly rows: readonly {
        readonly id: string
        readonly kind: 'years' | 'hands-on'
        readonly typical: TypicalSpan
        readonly yours: number | null
        readonly outside: boolean
      }[]
    }

export type CaseStep =
  | {
      readonly step: 'demonstrated'
      readonly rule: 'S25'
      readonly competency: string
      readonly at: number
      readonly value: number | null
      readonly demonstrated: boolean
      readonly evidenced: boolean
    }
  | {
      readonly step: 'case'
      readonly rule: 'S26'
      readonly pitfalls: readonly { readonly id: string; readonly occurs: Frequency | null }[]
      readonly missing: CaseOutcome['missing']
      readonly watch: readonly string[]
      readonly made: boolean | null
    }

export type ReflectionStep =
  | {
      readonly step: 'mindset'
      readonly rule: 'S27'
      readonly rows: readonly TraceRow[]
      readonly sum: number
      readonly count: number
      readonly decimals: number
      readonly value: number | null
    }
  | {
      readonly step: 'signals'
      readonly rule: 'S28'
      readonly loop: readonly { readonly id: string; readonly done: boolean }[]
      readonly antiPatterns: readonly { readonly id: string; readonly occurs: Frequency | null }[]
    }
  | {
      readonly step: 'claims'
      readonly rule: 'S29'
      readonly at: number
      /** The items placed at `at` or above. */
      readonly claims: readonly { readonly item: string; readonly value: number; readonly evidenced: boolean }[]
      readonly without: ReflectionOutcome['claimsWithoutEvidence']
    }
