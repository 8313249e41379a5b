import {
  arrangeActions as arrange,
  carryAction,
  insertAction,
  isActionInTrash,
  listActions as list,
  readAction,
  writeActionDeleted,
  writeActionFields,
  writeActionState,
} from '#main/storage/actions.ts'
import type { InsertedAction } from '#main/storage/actions.ts'
import { readAssessmentHead } from '#main/storage/assessments.ts'
import { readCycle } from '#main/storage/cycles.ts'
import type { ReadableDb, WritableDb } from '#main/storage/database.ts'
import { reading, transact } from '#main/storage/transact.ts'
import type { Action, ActionFields, ActionState, NewAction } from '#shared/action.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { actionId } from '#shared/ids.ts'
import type { ActionId, CycleId } from '#shared/ids.ts'
import { checkAim } from './check-aim.ts'
import type { UseCaseContext } from './context.ts'

export function listActions({ db }: UseCaseContext): Result<readonly Action[]> {
  return reading(db, () => ok(list(db)))
}

/** All of them or none: what a scenario or a result is turned into belongs together. */
export function createActions(
  context: UseCaseContext,
  { actions }: { readonly actions: readonly NewAction[] },
): Result<readonly Action[]> {
  const { db, clock } = context
  return transact(db, () => {
    const made: ActionId[] = []
    for (const action of actions) {
      const planned = plan(context, db, action)
      if (!planned.ok) return planned
      insertAction(db, planned.value, clock.nowMs())
      made.push(planned.value.id)
    }
    return ok(list(db).filter(({ id }) => made.includes(id)))
  })
}

export function updateAction(
  { db, clock }: UseCaseContext,
  { id, fields }: { readonly id: ActionId; readonly fields: ActionFields },
): Result<Action> {
  return changing(db, id, () => {
    writeActionFields(db, id, fields, clock.nowMs())
  })
}

/** Also back to open. */
export function setActionState(
  { db, clock }: UseCaseContext,
  { id, state }: { readonly id: ActionId; readonly state: ActionState },
): Result<Action> {
  return changing(db, id, (before) => {
    if (before.state !== state) writeActionState(db, id, state, clock.nowMs())
  })
}

/** Into another cycle, or out of any; those that are in it already stay as they are. */
export function carryActions(
  { db, clock }: UseCaseContext,
  { ids, cycle }: { readonly ids: readonly ActionId[]; readonly cycle: CycleId | null },
): Result<readonly Action[]> {
  return transact(db, () => {
    if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')
    const there = new Map(list(db).map((action) => [action.id, action]))
    for (const id of new Set(ids)) {
      const action = there.get(id)
      if (action === undefined) return err('not-found')
      if (action.cycle !== cycle) carryAction(db, id, cycle, clock.nowMs())
    }
    return ok(list(db).filter(({ id }) => ids.includes(id)))
  })
}

/** Puts these into this order, among the places that they hold together. */
export function arrangeActions(
  { db }: UseCaseContext,
  { ids }: { readonly ids: readonly ActionId[] },
): Result<readonly Action[]> {
  return transact(db, () => {
    const there = new Set(list(db).map(({ id }) => id))
    if (new Set(ids).size !== ids.length || ids.some((id) => !there.has(id))) return err('not-found')
    arrange(db, ids)
    return ok(list(db))
  })
}

/** Into the trash, where all of it stays. */
export function deleteAction({ db, clock }: UseCaseContext, { id }: { readonly id: ActionId }): Result<null> {
  return transact(db, () => {
    if (readAction(db, id) === null) return err('not-found')
    writeActionDeleted(db, id, clock.nowMs())
    return ok(null)
  })
}

/** Takes it out of the trash as it was; one that is not there stays as it is. */
export function restoreAction({ db }: UseCaseContext, { id }: { readonly id: ActionId }): Result<Action> {
  return transact(db, () => {
    if (isActionInTrash(db, id)) writeActionDeleted(db, id, null)
    const action = readAction(db, id)
    return action === null ? err('not-found') : ok(action)
  })
}

function plan(context: UseCaseContext, db: ReadableDb, action: NewAction): Result<InsertedAction> {
  const { title, why, dueOn, competency, raises, promotion, assessment, cycle } = action
  const ladder = checkAim(context, db, action)
  if (!ladder.ok) return ladder
  if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')
  if (assessment !== null) {
    const head = readAssessmentHead(db, assessment)
    if (head === null || head.deletedAtMs !== null) return err('not-found')
  }
  const id = actionId.parse(context.newId())
  return ok({ id, title, why, dueOn, ladderId: ladder.value, competency, raises, promotion, assessment, cycle })
}

function changing(db: WritableDb, id: ActionId, change: (before: Action) => void): Result<Action> {
  return transact(db, () => {
    const before = readAction(db, id)
    if (before === null) return err('not-found')
    change(before)
    const after = readAction(db, id)
    return after === null ? err('not-found') : ok(after)
  })
}
