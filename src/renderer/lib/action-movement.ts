import type { Action, Raise } from '#shared/action.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { inTime } from './in-time.ts'

/** One row that an action was to move: as it was, as it was aimed for, and as it is. */
export interface Movement extends Raise {
  /** Null where it is not rated in the later result. */
  readonly now: number | null
}

export type MoveState = 'reached' | 'closer' | 'same' | 'back' | 'unknown'

/** What an action came to: the first thing to ask of it, once it is over. */
export interface Moved {
  /** The later result that it is read from; null while there is none. */
  readonly since: AssessmentSummary | null
  readonly rows: readonly Movement[]
}

/** The rows of an action in her last completed result after the one that it came from. */
export const movedBy = (
  action: Pick<Action, 'ladderId' | 'assessment' | 'createdAtMs' | 'raises'>,
  assessments: readonly AssessmentSummary[],
): Moved => {
  const own = assessments.filter(
    ({ ladderId, perspective, status }) =>
      ladderId === action.ladderId && perspective === 'self' && status === 'completed',
  )
  const source = assessments.find(({ id }) => id === action.assessment)
  const later = own.filter((each) =>
    source === undefined
      ? (each.completedAtMs ?? each.createdAtMs) > action.createdAtMs
      : each.id !== source.id && inTime(each, source) > 0,
  )
  const since = later.toSorted(inTime).at(-1) ?? null
  return {
    since,
    rows: action.raises.map((raise) => ({ ...raise, now: since === null ? null : valueIn(since, raise.item) })),
  }
}

export const moveState = ({ from, to, now }: Movement): MoveState => {
  if (now === null) return 'unknown'
  if (now >= to) return 'reached'
  if (from === null) return 'unknown'
  if (now === from) return 'same'
  return now > from ? 'closer' : 'back'
}

/** What a row is rated, or a competency comes to; null where neither is known. */
const valueIn = ({ ratings, outcome }: AssessmentSummary, item: string): number | null =>
  ratings[item] ?? outcome.competencies[item]?.value ?? null
