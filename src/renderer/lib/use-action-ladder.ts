import type { Action } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { useAssessments, useLadder, useLadders } from './queries.ts'

/**
 * The ladder that an action speaks of: the very one of the assessment it came from, else the newest of that id. Null
 * while it is read, for an action without one, and where it is no longer there.
 */
export const useActionLadder = ({ assessment, ladderId }: Pick<Action, 'assessment' | 'ladderId'>): Ladder | null => {
  const assessments = useAssessments().data
  const ladders = useLadders().data
  const source = assessments?.find(({ id }) => id === assessment)?.ladder
  const newest = ladders?.find(({ id, current }) => id === ladderId && current)?.hash
  return useLadder(ladderId === null ? undefined : (source ?? newest)).data ?? null
}
