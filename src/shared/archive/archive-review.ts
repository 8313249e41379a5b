import type { Leavable } from './archive-format.ts'

/**
 * How something in an archive stands to what is here: not here yet · gone on there alone · the same · gone on here alone ·
 * gone on in both places · deleted here.
 */
export type ArchiveStatus = 'new' | 'newer' | 'same' | 'older' | 'conflict' | 'gone'

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
  /** How many rows differ in which part; '' stands for its own. */
  readonly differing: readonly { readonly part: string; readonly count: number }[]
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
