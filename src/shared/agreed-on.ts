import type { AgreedRow } from './agreed-row.ts'

/**
 * What was agreed on of one competency, from both places where people agree: row by row between two views, and on the whole
 * competency in a talk.
 */
export interface AgreedCompetency {
  readonly competency: string
  /** The person's own value. */
  readonly own: number | null
  /** What the answers come to with the agreed rows in their places; null where none of its rows was agreed on. */
  readonly fromRows: number | null
  /** Of the latest talk that names it. */
  readonly fromTalk: { readonly value: number; readonly heldOn: string } | null
  /** The one that counts as agreed: what was said of the competency itself, or else what its rows come to. */
  readonly value: number
}

/** All that was agreed on about an assessment. Nothing of it changes an answer or a figure. */
export interface AgreedOn {
  readonly rows: readonly AgreedRow[]
  /** Only competencies of which something was agreed on, in the ladder's order. */
  readonly competencies: readonly AgreedCompetency[]
}
