/** A row as it went in: a value, null where unanswered, or set aside. */
export interface TraceRow {
  readonly item: string
  readonly state: 'rated' | 'unanswered' | 'not-applicable'
  readonly value: number | null
  /** [S15] Only where the row is at the highest level it describes and that is not the ladder's top: it counts as the top. */
  readonly counts?: number
}

/** How one competency came to its value. */
export type CompetencyStep =
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
      /** Only where an anti-signal of the competency is flagged. */
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
      readonly step: 'rubric'
      readonly rule: 'S16'
      readonly competency: string
      readonly row: TraceRow
      readonly value: number
    }
  | {
      /** The mean of what is rated: sum ÷ count. Provisional while a row is unanswered. */
      readonly step: 'mean'
      readonly rule: 'S17'
      readonly competency: string
      readonly rows: readonly TraceRow[]
      readonly sum: number
      readonly count: number
      readonly decimals: number
      readonly value: number
    }
