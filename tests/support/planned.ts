import type { Action } from '#shared/action.ts'
import { actionId } from '#shared/ids.ts'

/** An open action without an aim; the id is `action` and the given letters. */
export const planned = (id: string, given: Partial<Action> = {}): Action => ({
  id: actionId.parse(`action${id}`.padEnd(8, '0')),
  title: `Action ${id}`,
  why: '',
  dueOn: null,
  ladderId: null,
  competency: null,
  raises: [],
  promotion: null,
  state: 'open',
  assessment: null,
  cycle: null,
  carried: [],
  createdAtMs: 0,
  updatedAtMs: 0,
  closedAtMs: null,
  ...given,
})
