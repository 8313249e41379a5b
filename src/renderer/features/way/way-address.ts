import type { AssessmentId } from '#shared/ids.ts'
import type { WayGoal } from '#shared/way.ts'
import { idOf } from './goals.ts'

/** The page of a goal. */
export const wayAddress = (id: AssessmentId, goal: WayGoal | null): string =>
  goal === null ? `/way/${id}` : `/way/${id}/${goal.kind}/${encodeURIComponent(idOf(goal))}`
