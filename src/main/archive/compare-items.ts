import type { ArchiveStatus } from '#shared/archive/archive-review.ts'

/** What is known of one thing on one side: how it stands, and the states that led there, by their fingerprints. */
export interface KnownState {
  readonly fingerprint: string
  readonly lineage: ReadonlySet<string>
}

/**
 * How something in the archive stands to what is here. Whoever has the other's state among its own earlier ones is
 * ahead; where neither has, both went on since they parted, and a person has to decide.
 * @param here null where there is none
 * @param gone the earlier states of something that is no longer here
 */
export const compareItems = (there: KnownState, here: KnownState | null, gone: ReadonlySet<string>): ArchiveStatus => {
  if (here === null) {
    if (gone.size === 0) return 'new'
    return gone.has(there.fingerprint) ? 'gone' : 'gone-changed'
  }
  if (here.fingerprint === there.fingerprint) return 'same'
  const isAheadThere = there.lineage.has(here.fingerprint)
  const isAheadHere = here.lineage.has(there.fingerprint)
  if (isAheadThere === isAheadHere) return 'conflict'
  return isAheadThere ? 'newer' : 'older'
}
