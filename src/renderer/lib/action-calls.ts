import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Action, ActionFields, ActionState, NewAction } from '#shared/action.ts'
import type { ActionId, CycleId } from '#shared/ids.ts'
import { bridge, unwrap } from './api.ts'
import { keys } from './queries.ts'

interface ActionCalls {
  /** All of them or none. */
  readonly create: (actions: readonly NewAction[]) => Promise<readonly Action[]>
  readonly update: (id: ActionId, fields: ActionFields) => Promise<void>
  readonly setState: (id: ActionId, state: ActionState) => Promise<void>
  readonly carry: (ids: readonly ActionId[], cycle: CycleId | null) => Promise<void>
  readonly arrange: (ids: readonly ActionId[]) => Promise<void>
  readonly remove: (id: ActionId) => Promise<void>
  readonly restore: (id: ActionId) => Promise<void>
}

/** What is done to actions; every list of them is read anew afterwards. Each call throws CairnError on refusal. */
export const useActionCalls = (): ActionCalls => {
  const client = useQueryClient()
  return useMemo<ActionCalls>(() => {
    const renew = async <T>(call: Promise<T>): Promise<T> => {
      const value = await call
      await client.invalidateQueries({ queryKey: keys.actions })
      return value
    }
    const silent = async (call: Promise<unknown>): Promise<void> => {
      await renew(call)
    }
    return {
      create: (actions) => renew(unwrap(bridge().actionsCreate({ actions: [...actions] }))),
      update: (id, fields) => silent(unwrap(bridge().actionUpdate({ id, fields }))),
      setState: (id, state) => silent(unwrap(bridge().actionSetState({ id, state }))),
      carry: (ids, cycle) => silent(unwrap(bridge().actionsCarry({ ids: [...ids], cycle }))),
      arrange: (ids) => silent(unwrap(bridge().actionsArrange({ ids: [...ids] }))),
      remove: (id) => silent(unwrap(bridge().actionDelete({ id }))),
      restore: (id) => silent(unwrap(bridge().actionRestore({ id }))),
    }
  }, [client])
}
