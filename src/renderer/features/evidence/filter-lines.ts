import { itemsOfCompetency } from '#shared/items.ts'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { Ladder } from '#shared/ladder.ts'

/** What of the log is shown; null is everything. */
export interface LogFilter {
  readonly ladder: string | null
  readonly competency: string | null
  readonly kind: string | null
  readonly stance: 'supports' | 'against' | null
  readonly unlinked: boolean
  /** First and last day; either may be open. */
  readonly from: string | null
  readonly to: string | null
}

export const EVERYTHING: LogFilter = {
  ladder: null,
  competency: null,
  kind: null,
  stance: null,
  unlinked: false,
  from: null,
  to: null,
}

/** @param ladder the one that is filtered by, once it is there: it says which claims a competency has */
export const filterLines = (
  lines: readonly EvidenceLine[],
  filter: LogFilter,
  ladder: Ladder | null,
): readonly EvidenceLine[] => {
  const claims = claimsOf(ladder, filter.competency)
  return lines.filter(
    (line) =>
      (!filter.unlinked || line.links.length === 0) &&
      (filter.kind === null || line.kind === filter.kind) &&
      (filter.stance === null || line.stance === filter.stance) &&
      (filter.ladder === null ||
        line.links.some((link) => link.ladder === filter.ladder && (claims === null || claims.has(link.claim)))) &&
      isWithin(line, filter),
  )
}

export const isFiltered = ({ ladder, kind, stance, unlinked, from, to }: LogFilter): boolean =>
  unlinked || [ladder, kind, stance, from, to].some((part) => part !== null)

const claimsOf = (ladder: Ladder | null, competency: string | null): ReadonlySet<string> | null => {
  const found = ladder?.competencies.find(({ id }) => id === competency)
  if (ladder === null || found === undefined) return null
  return new Set([found.id, ...itemsOfCompetency(ladder, found).map(({ id }) => id)])
}

/** Any of its days in the period; one without a day is in none but all of time. */
const isWithin = ({ on, to }: EvidenceLine, filter: LogFilter): boolean => {
  if (filter.from === null && filter.to === null) return true
  const first = on ?? to
  const last = to ?? on
  if (first === null || last === null) return false
  return (filter.to === null || first <= filter.to) && (filter.from === null || last >= filter.from)
}
