import { z } from 'zod'
import { dayString } from './assessment.ts'
import { assessmentId, cycleId, dottedId, ladderHash } from './ids.ts'
import type { ActionId, AssessmentId, CycleId } from './ids.ts'

export const ACTION_STATES = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof ACTION_STATES)[number]

/** What the person writes of an action. */
export const actionFields = z.strictObject({
  title: z.string().trim().min(1).max(300),
  why: z.string().max(4_000),
  dueOn: dayString.nullable(),
})
export type ActionFields = z.infer<typeof actionFields>

/** A value as scoring gives it: a position, a place on a scale, or a mean of them. */
const value = z.number().min(0).max(100)

/** A row, a statement or a whole competency that the action is to move; `from` is null where it was unanswered. */
export const raiseSchema = z.strictObject({ item: dottedId, from: value.nullable(), to: value })
export type Raise = Readonly<z.infer<typeof raiseSchema>>

/** An action as it is planned. What it aims at is one of the ladder's own; an action by hand may have no ladder. */
export const newActionSchema = z.strictObject({
  ...actionFields.shape,
  ladder: ladderHash.nullable(),
  competency: z.string().min(1).max(64).nullable(),
  raises: z.array(raiseSchema).max(100),
  /** `promotion`, or `promotion.slot` where it is to fill one slot. */
  promotion: dottedId.nullable(),
  assessment: assessmentId.nullable(),
  cycle: cycleId.nullable(),
})
export type NewAction = Readonly<z.infer<typeof newActionSchema>>

export interface Action extends Readonly<ActionFields> {
  readonly id: ActionId
  /** By id and not by version: it goes on through new versions of the ladder. */
  readonly ladderId: string | null
  readonly competency: string | null
  readonly raises: readonly Raise[]
  readonly promotion: string | null
  readonly state: ActionState
  /** The assessment that it came from: the values of `raises` are those of that time. */
  readonly assessment: AssessmentId | null
  /** The cycle that it is planned for now. */
  readonly cycle: CycleId | null
  /** Every time it was carried on, oldest first; the first `from` is the cycle that it was made in. */
  readonly carried: readonly { readonly from: CycleId | null; readonly to: CycleId | null; readonly atMs: number }[]
  readonly createdAtMs: number
  readonly updatedAtMs: number
  /** When it was done or dropped. */
  readonly closedAtMs: number | null
}
