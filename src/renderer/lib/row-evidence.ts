import type { CountedEvidence } from '#shared/evidence.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { competencyOf } from '#shared/wording/item-name.ts'
import { useCountedEvidence } from './evidence-queries.ts'

const NONE: readonly CountedEvidence[] = []

/** What counts for a row of an assessment: linked to it, or to its whole competency. */
export const useRowEvidence = (id: AssessmentId, ladder: Ladder, item: string): readonly CountedEvidence[] => {
  const { data } = useCountedEvidence(id)
  if (data === undefined) return NONE
  const competency = competencyOf(ladder, item)?.id
  return data.filter(({ claims }) => claims.some((claim) => claim === item || claim === competency))
}
