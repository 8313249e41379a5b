import type { Text } from '#shared/text.ts'
import type { ReaderPlace } from './ladder-entries.ts'
import type { SearchHit } from './search-ladder.ts'

/** Who finds more has to look for something else. */
export const MOST_SHOWN = 300

export interface HitGroup {
  readonly key: string
  readonly place: ReaderPlace
  readonly of: Text | null
  readonly hits: readonly SearchHit[]
}

/** Hits that follow each other in the same place, under one heading. */
export const hitGroups = (hits: readonly SearchHit[]): HitGroup[] => {
  const groups: (Omit<HitGroup, 'hits'> & { readonly hits: SearchHit[] })[] = []
  for (const hit of hits) {
    const { place, of } = hit.entry
    const key = JSON.stringify([place, of])
    const last = groups.at(-1)
    if (last?.key === key) last.hits.push(hit)
    else groups.push({ key, place, of, hits: [hit] })
  }
  return groups
}
