import type { AssessmentId } from './ids.ts'

/** How much stands behind a claim; the rules are docs/evidence-rules.md. Shown beside a score and never part of it. */
export const STRENGTHS = ['none', 'thin', 'fair', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

export const RECENCIES = ['recent', 'this-year', 'older', 'undated'] as const
export type Recency = (typeof RECENCIES)[number]

/** What all of it has in common, where it does: a claim that rests on one of them alone. */
export type Alone = 'entry' | 'project' | 'kind' | 'month'

export interface ClaimCoverage {
  /** An item. */
  readonly claim: string
  /** Null for a pair of wordings, which belongs to none. */
  readonly competency: string | null
  /** As it was rated last; null where it was not. */
  readonly value: number | null
  /** Distinct entries. */
  readonly supports: number
  readonly against: number
  readonly strength: Strength
  /** Distinct ones that are known. */
  readonly kinds: number
  readonly projects: number
  readonly months: number
  /** Whether somebody else can see it too: a link, or another's words. */
  readonly corroborated: boolean
  readonly alone: readonly Alone[]
  /** Null without any entry. */
  readonly recency: Recency | null
  readonly lastOn: string | null
  /** Entries by month, the oldest first; one that took longer is in each of its months. */
  readonly strip: readonly { readonly supports: number; readonly against: number }[]
}

export interface LadderCoverage {
  /** Whose ratings are meant; null where nothing was rated in this ladder. */
  readonly assessment: { readonly id: AssessmentId; readonly title: string } | null
  /** The months of the strips, as `YYYY-MM`, the oldest first. */
  readonly months: readonly string[]
  /** In the ladder's order. */
  readonly claims: readonly ClaimCoverage[]
}

/** A claim that an entry may be about, and why it was thought of. */
export interface LinkSuggestion {
  readonly ladder: string
  readonly claim: string
  /** The words that both texts hold, as the entry has them. */
  readonly words: readonly string[]
}
