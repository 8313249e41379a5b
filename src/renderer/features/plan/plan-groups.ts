import type { Action } from '#shared/action.ts'
import type { Cycle } from '#shared/assessment-record.ts'
import { dueOf } from '#shared/due.ts'

export const DUE_GROUPS = ['late', 'soon', 'later', 'none'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

export interface PlanGroups {
  /** Open ones by when they are due, those groups only that hold any. */
  readonly open: readonly { readonly due: DueGroup; readonly actions: readonly Action[] }[]
  /** Done or dropped, the last first. */
  readonly closed: readonly Action[]
}

/** @param actions as they are listed: by the day they are due, and in the person's own order */
export const planGroups = (actions: readonly Action[], today: string): PlanGroups => {
  const open = actions.filter(({ state }) => state === 'open')
  return {
    open: DUE_GROUPS.map((due) => ({
      due,
      actions: open.filter(({ dueOn }) => groupOf(dueOn, today) === due),
    })).filter((group) => group.actions.length > 0),
    closed: actions
      .filter(({ state }) => state !== 'open')
      .toSorted((a, b) => (b.closedAtMs ?? 0) - (a.closedAtMs ?? 0)),
  }
}

const groupOf = (dueOn: string | null, today: string): DueGroup => {
  const { kind } = dueOf(dueOn, today)
  return kind === 'today' ? 'soon' : kind
}

export interface CarryOffer {
  readonly to: Cycle
  readonly actions: readonly Action[]
}

/**
 * Open actions that are still planned for an earlier cycle than the newest: they go on there, or are closed.
 * @param cycles newest first
 */
export const carryOffer = (actions: readonly Action[], cycles: readonly Cycle[]): CarryOffer | null => {
  const [newest, ...earlier] = cycles
  if (newest === undefined) return null
  const behind = new Set(earlier.map(({ id }) => id))
  const left = actions.filter(({ state, cycle }) => state === 'open' && cycle !== null && behind.has(cycle))
  return left.length === 0 ? null : { to: newest, actions: left }
}

/** The same order with one action a place further up or down among its group; null where it is at the end already. */
export const shifted = (group: readonly Action[], action: Action, by: -1 | 1): readonly Action[] | null => {
  const from = group.indexOf(action)
  const neighbour = group[from + by]
  // Others of another day are ordered by their days, not by hand.
  if (from === -1 || neighbour === undefined || neighbour.dueOn !== action.dueOn) return null
  return group.map((each) => (each === action ? neighbour : each === neighbour ? action : each))
}
