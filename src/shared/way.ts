import { z } from 'zod'
import type { OutcomeFigures } from './assessment-record.ts'

/** What a person wants to reach: a level of the ladder, or the conditions of a promotion that can be checked. */
export const wayGoalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: z.string().min(1).max(32) }),
  z.strictObject({ kind: z.literal('promotion'), id: z.string().min(1).max(96) }),
])
export type WayGoal = Readonly<z.infer<typeof wayGoalSchema>>

/** One item raised; `to − from` counts as that many raises. */
export interface WayStep {
  readonly item: string
  readonly from: number
  readonly to: number
}

/** The way to a goal, as `cairn path` prints it. */
export interface Way {
  /**
   * How many raises of one level it takes, those of hard items counted as often as they weigh; 0 where the goal is
   * reached already, null where there is no way.
   */
  readonly raises: number | null
  readonly steps: readonly WayStep[]
  /** Other sets of as many raises, those first that rest on more evidence. */
  readonly alternatives: readonly (readonly WayStep[])[]
  readonly because: WayBarrier | null
}

/** Why there is no way, or none that can be told. */
export type WayBarrier =
  /** Flagged anti-signals take back what raising would bring. */
  | { readonly kind: 'anti-signals'; readonly signals: readonly string[] }
  /** Not even everything at its top reaches it. */
  | { readonly kind: 'beyond-the-top' }
  /** The level has no band of results. */
  | { readonly kind: 'no-band'; readonly level: string }
  /** What it rests on is set aside: competencies, or the statements of a level. */
  | { readonly kind: 'set-aside'; readonly ids: readonly string[] }
  /** The ladder's result sets no level, on purpose. */
  | { readonly kind: 'no-level' }
  /** It rests on means of statements, over which no shortest way is computed. */
  | { readonly kind: 'means'; readonly competencies: readonly string[] }
  /** The promotion leaves more choices open than can be compared. */
  | { readonly kind: 'too-many-choices' }

/** The answer to "what would it take?". */
export type WayAnswer =
  | { readonly status: 'known'; readonly way: Way }
  /** Items that have to be answered first, in the ladder's order. */
  | { readonly status: 'unanswered'; readonly items: readonly string[] }
  /** The ladder has no such level or promotion. */
  | { readonly status: 'unknown-goal' }

/** A raise of a hard item weighs at most as much as so many others. */
export const LARGEST_WEIGHT = 5

/** One set of raises, and what would come of it. */
export interface WaySet {
  readonly steps: readonly WayStep[]
  /** One-level raises in all, each counted once. */
  readonly raises: number
  /** How many of them are on items with evidence. */
  readonly evidenced: number
  readonly figures: OutcomeFigures
}

/** The answer to "what would it take?" as the app shows it. */
export type FoundWay = {
  readonly goal: WayGoal
  /** What weighs more than one, by item: the way is the lightest then, and says so. */
  readonly hard: Readonly<Record<string, number>>
} & (
  | {
      readonly status: 'known'
      /** The lightest weight there is, hard items counted as often as they weigh; null where there is no way. */
      readonly weight: number | null
      /** Up to five, those first that rest on more evidence; one without steps where the goal is reached already. */
      readonly sets: readonly WaySet[]
      readonly because: WayBarrier | null
    }
  | { readonly status: 'unanswered'; readonly items: readonly string[] }
  | { readonly status: 'unknown-goal' }
)
