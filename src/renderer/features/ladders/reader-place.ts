import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReaderPlace } from './ladder-entries.ts'

/** All competencies one after the other. */
export const ALL_COMPETENCIES = 'all'

/** Where an address leads; one that leads nowhere, to the first competency. */
export const readerPlace = (ladder: Ladder, tab: string | undefined, id: string | undefined): ReaderPlace => {
  const first = ladder.competencies[0]?.id ?? ALL_COMPETENCIES
  if (tab === 'about') return { tab, id: id ?? 'purpose' }
  if (tab === 'level') {
    const known = ladder.levels.some((level) => level.id === id)
    return { tab, id: known && id !== undefined ? id : (ladder.levels[0]?.id ?? '') }
  }
  return { tab: 'competency', id: id !== undefined && competencyPlaces(ladder).includes(id) ? id : first }
}

export const placeAddress = (hash: LadderHash, { tab, id }: ReaderPlace): string =>
  tab === 'about' ? `/ladders/${hash}/about` : `/ladders/${hash}/${tab}/${id}`

const competencyPlaces = ({ competencies, signals, contrasts, checklists }: Ladder): string[] => [
  ALL_COMPETENCIES,
  ...[competencies, signals ?? [], contrasts ?? [], checklists ?? []].flatMap((group) => group.map(({ id }) => id)),
]
