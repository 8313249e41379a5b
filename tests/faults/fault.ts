import type { Random } from './support/random.ts'
import type { Need } from './support/needs.ts'

/** How often a fault was tried, and what came of it. */
export interface Tally {
  readonly tried: number
  /** All that was acknowledged is there and as it was, or the refusal says why not. */
  readonly survived: number
  /** Something that was acknowledged is gone. */
  readonly lost: number
  /** Something is shown as genuine that nobody wrote; or, where nothing can be written, something happened that must not. */
  readonly altered: number
  /** What else is worth knowing, in a few words. */
  readonly note?: string
}

export interface Round {
  readonly count: number
  /** Same seed, same faults. */
  readonly random: Random
  /** Empty, in memory where there is such a place, and gone afterwards. */
  readonly folder: string
}

type Work = (round: Round) => Promise<Tally>

/** A row of the bench. */
export interface Fault {
  readonly name: string
  /** For the reader: what happens, how it is made. */
  readonly what: string
  /** How often in every `npm test`, and before a release. */
  readonly counts: { readonly short: number; readonly long: number }
  readonly needs?: readonly Need[]
  /** Spends its time waiting for what must not come, and is tried beside the others. */
  readonly waits?: true
  readonly run: Work
  /** The same with what protects taken away: it has to be caught, or the row above proves nothing. */
  readonly control: {
    readonly what: string
    readonly count: number
    readonly run: Work
  }
}

export type Verdict = 'survived' | 'lost' | 'altered'

/** Adds verdicts up. */
export function tallyOf(verdicts: readonly Verdict[], note?: string): Tally {
  const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length
  return {
    tried: verdicts.length,
    survived: of('survived'),
    lost: of('lost'),
    altered: of('altered'),
    ...(note === undefined ? {} : { note }),
  }
}
