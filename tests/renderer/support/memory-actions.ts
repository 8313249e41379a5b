import type { Action } from '#shared/action.ts'
import { err, ok } from '#shared/app-error.ts'
import type { ActionId } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import { planned } from '../../support/planned.ts'

/** The part of the bridge that keeps actions, in memory; refusals are main's business and tested there. */
export const memoryActions = (given: readonly Action[] = [], ladderId = 'small') => {
  let actions: readonly Action[] = given
  let trash: readonly Action[] = []
  const change = (id: ActionId, next: (action: Action) => Action) => {
    actions = actions.map((action) => (action.id === id ? next(action) : action))
    const action = actions.find((each) => each.id === id)
    return action === undefined ? err('not-found') : ok(action)
  }
  const bridge: Partial<CairnBridge> = {
    actionsList: async () => ok(actions),
    actionsCreate: async (input) => {
      const made = input.actions.map(({ ladder, ...action }, index) =>
        planned(`new${actions.length + index}`, { ...action, ladderId: ladder === null ? null : ladderId }),
      )
      actions = [...actions, ...made]
      return ok(made)
    },
    actionUpdate: async ({ id, fields }) => change(id, (action) => ({ ...action, ...fields })),
    actionSetState: async ({ id, state }) =>
      change(id, (action) => ({ ...action, state, closedAtMs: state === 'open' ? null : Date.UTC(2026, 10, 21) })),
    actionsCarry: async ({ ids, cycle }) => {
      for (const id of ids) {
        change(id, (action) => ({
          ...action,
          cycle,
          carried: [...action.carried, { from: action.cycle, to: cycle, atMs: 0 }],
        }))
      }
      return ok(actions.filter(({ id }) => ids.includes(id)))
    },
    actionsArrange: async ({ ids }) => {
      const moved = ids.flatMap((id) => actions.find((action) => action.id === id) ?? [])
      let next = 0
      actions = actions.map((action) => (ids.includes(action.id) ? (moved[next++] ?? action) : action))
      return ok(actions)
    },
    actionDelete: async ({ id }) => {
      trash = [...trash, ...actions.filter((action) => action.id === id)]
      actions = actions.filter((action) => action.id !== id)
      return ok(null)
    },
    actionRestore: async ({ id }) => {
      const action = trash.find((each) => each.id === id)
      if (action === undefined) return err('not-found')
      actions = [...actions, action]
      return ok(action)
    },
  }
  return { bridge, actions: () => actions }
}
