import { itemsOfCompetency } from './items.ts'
import type { Ladder } from './ladder.ts'

/** The values that a whole competency may be estimated at, rising: those of its rows. Null where there is no such competency. */
export const estimateValues = (ladder: Ladder, id: string): readonly number[] | null => {
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  if (competency === undefined) return null
  const values = new Set(itemsOfCompetency(ladder, competency).flatMap((item) => item.values))
  return [...values].sort((a, b) => a - b)
}
