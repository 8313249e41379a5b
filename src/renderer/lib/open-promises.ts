import { dayOf } from '#shared/day-of.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Commitment, Meeting } from '#shared/meeting.ts'

/** A promise with the talk that it was made in. */
export interface HeldPromise extends Commitment {
  readonly assessment: AssessmentId
  readonly heldOn: string
  readonly withWhom: string
  /** Open, and its day has passed. */
  readonly isLate: boolean
}

/** Every promise of these talks, the next due first, those without a day after them. */
export const promisesIn = (meetings: readonly Meeting[], nowMs: number): HeldPromise[] => {
  const today = dayOf(nowMs)
  return meetings
    .flatMap(({ assessment, heldOn, withWhom, commitments }) =>
      commitments.map((each) => ({
        ...each,
        assessment,
        heldOn,
        withWhom,
        isLate: each.state === 'open' && each.dueOn !== null && each.dueOn < today,
      })),
    )
    .toSorted((a, b) => (a.dueOn ?? LAST_DAY).localeCompare(b.dueOn ?? LAST_DAY))
}

const LAST_DAY = '9999-12-31'
