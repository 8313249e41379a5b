/**
 * What the numbers of an assessment show that a person may want to look at again: too high and too low alike. A hint is
 * quiet, can be put away, changes no figure and is never printed. Each carries the numbers that it rests on.
 */
export type BiasHint =
  /** The same value so many times in a row, in the form's order. */
  | {
      readonly kind: 'run'
      readonly count: number
      readonly value: number
      readonly first: string
      readonly last: string
    }
  /** Raised since last time, so many of them with no new evidence. */
  | { readonly kind: 'raised'; readonly count: number; readonly bare: number }
  /** Lowered since last time, although new evidence supports so many of them. */
  | { readonly kind: 'lowered'; readonly count: number; readonly evidenced: number }
  /** Earlier own values lay so far above or below what was agreed on, on average. */
  | { readonly kind: 'above-agreed' | 'below-agreed'; readonly by: number; readonly count: number }
  | { readonly kind: 'rush'; readonly count: number; readonly seconds: number }
  /** Nearly everything is at one end of its scale. */
  | { readonly kind: 'all-top' | 'all-bottom'; readonly count: number; readonly total: number }
  /** Nearly everything is as it was last time. */
  | { readonly kind: 'unchanged'; readonly count: number; readonly total: number }

export const HINT_KINDS = [
  'run',
  'raised',
  'lowered',
  'above-agreed',
  'below-agreed',
  'rush',
  'all-top',
  'all-bottom',
  'unchanged',
] as const satisfies readonly BiasHint['kind'][]

/** The hints on an assessment, those that were put away apart. */
export interface BiasHints {
  readonly shown: readonly BiasHint[]
  readonly dismissed: readonly BiasHint[]
}
