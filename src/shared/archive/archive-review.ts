import type { LadderHash } from '../ids.ts'
import type { Leavable } from './archive-format.ts'

/**
 * How something in an archive stands to what is here: not here yet · gone on there alone · the same · gone on here alone ·
 * gone on in both places · deleted here, as it is there · deleted here and gone on there · put into the trash there alone.
 */
export type ArchiveStatus = 'new' | 'newer' | 'same' | 'older' | 'conflict' | 'gone' | 'gone-changed' | 'binned'

/** A value as a person compares it: texts are cut where they are long. */
export type ShownValue = string | number | boolean | null

/** One value that is not the same in both places. */
export interface ArchiveDifference {
  /** Where it stands: '' for the thing itself, or the part. */
  readonly part: string
  /** Which row of the part: an item, a competency, a place. */
  readonly row: string
  /** '' where the row says no more than that it is there. */
  readonly field: string
  readonly here: ShownValue
  readonly there: ShownValue
  /** When each came about, where that is kept. */
  readonly hereAtMs: number | null
  readonly thereAtMs: number | null
}

/** What is to become of it: here stays as it is · what is there takes its place · both, side by side. */
export const DECISIONS = ['here', 'there', 'both'] as const
export type Decision = (typeof DECISIONS)[number]

/** One thing in an archive. */
export interface ArchiveEntry {
  /** Names it in decisions. */
  readonly key: string
  readonly kind: string
  /** What people call it there, and here where it is here; '' where its kind says all. */
  readonly label: string
  readonly labelHere: string | null
  readonly status: ArchiveStatus
  /** When it was changed last, where that is kept. */
  readonly changedThereMs: number | null
  readonly changedHereMs: number | null
  /** The first of them, and how many there are. */
  readonly differences: readonly ArchiveDifference[]
  readonly differing: number
  /** The ladder here whose rows it is about. */
  readonly ladder: LadderHash | null
  readonly choices: readonly Decision[]
  /** What happens unless she decides otherwise; null where she has to. */
  readonly proposed: Decision | null
}

/** What an import would do. Nothing is stored. */
export interface ArchiveReview {
  readonly without: readonly Leavable[]
  /** All that is not the same in both places. */
  readonly entries: readonly ArchiveEntry[]
  /** By kind: how many of them are the same here already, or further on here. */
  readonly settled: readonly { readonly kind: string; readonly same: number; readonly older: number }[]
}
