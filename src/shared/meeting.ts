import { z } from 'zod'
import { dayString } from './assessment.ts'
import type { AssessmentId, CommitmentId, MeetingId } from './ids.ts'
import { commitmentId, dottedId } from './ids.ts'

export const PROMISED_BY = ['me', 'manager', 'both'] as const
export type PromisedBy = (typeof PROMISED_BY)[number]

/** Dropped: both found that it is no longer wanted. It says more than a tick that was never made. */
export const COMMITMENT_STATES = ['open', 'done', 'dropped'] as const
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

const commitmentFields = z.strictObject({
  /** Null for one that is new. */
  id: commitmentId.nullable(),
  by: z.enum(PROMISED_BY),
  text: z.string().max(2_000),
  dueOn: dayString.nullable(),
  state: z.enum(COMMITMENT_STATES),
})

/** What a person notes after a talk. One without words, values and promises is none, and isn't kept. */
export const meetingFields = z.strictObject({
  heldOn: dayString,
  withWhom: z.string().max(120),
  /** The manager's, as the person heard them. */
  words: z.string().max(20_000),
  /** By competency, on the ladder's scale. They stand beside the person's own and overwrite nothing. */
  agreed: z.record(dottedId, z.number().min(0).max(20)),
  commitments: z.array(commitmentFields).max(100),
})
export type MeetingFields = z.infer<typeof meetingFields>

export interface Commitment {
  readonly id: CommitmentId
  readonly by: PromisedBy
  readonly text: string
  readonly dueOn: string | null
  readonly state: CommitmentState
  /** When it became what it is, in UTC milliseconds; null while it is open. */
  readonly stateAtMs: number | null
}

export interface Meeting {
  readonly id: MeetingId
  readonly assessment: AssessmentId
  readonly heldOn: string
  readonly withWhom: string
  readonly words: string
  readonly agreed: Readonly<Record<string, number>>
  readonly commitments: readonly Commitment[]
  readonly createdAtMs: number
  readonly updatedAtMs: number
}
