import { z } from 'zod'
import { ACTION_STATES, actionFields } from '#shared/action.ts'
import type { Action, ActionFields, ActionState, Raise } from '#shared/action.ts'
import { actionId, assessmentId, cycleId, dottedId } from '#shared/ids.ts'
import type { ActionId, CycleId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow, timeColumn } from './parse-row.ts'

const rowSchema = z.strictObject({
  id: actionId,
  title: z.string().min(1),
  why: z.string(),
  ladder_id: z.string().min(1).nullable(),
  competency: z.string().min(1).nullable(),
  promotion: dottedId.nullable(),
  due_on: actionFields.shape.dueOn,
  state: z.enum(ACTION_STATES),
  assessment_id: assessmentId.nullable(),
  cycle_id: cycleId.nullable(),
  created_at_ms: timeColumn,
  updated_at_ms: timeColumn,
  closed_at_ms: timeColumn.nullable(),
})
const raiseRow = z.strictObject({
  action_id: actionId,
  item: dottedId,
  from_value: z.number().nullable(),
  to_value: z.number(),
})
const carryRow = z.strictObject({
  action_id: actionId,
  from_cycle_id: cycleId.nullable(),
  to_cycle_id: cycleId.nullable(),
  at_ms: timeColumn,
})

/** Planned for a cycle that lies in the trash, it is planned for none until that comes back. */
const shownCycle = (column: string): string =>
  `(SELECT c.id FROM cycles c WHERE c.id = ${column} AND c.deleted_at_ms IS NULL) AS ${column}`

/** All that are not in the trash: by the day they are due, those without one last, and in the person's own order. */
export function listActions(db: ReadableDb): Action[] {
  const raises = byAction(
    db
      .prepare('SELECT action_id, item, from_value, to_value FROM action_raises ORDER BY action_id, place')
      .all()
      .map((row) => parseRow('action_raises', ['action_id'], raiseRow, row)),
    ({ item, from_value, to_value }): Raise => ({ item, from: from_value, to: to_value }),
  )
  const carries = byAction(
    db
      .prepare(
        `SELECT action_id, ${shownCycle('from_cycle_id')}, ${shownCycle('to_cycle_id')}, at_ms FROM action_carries
         ORDER BY seq`,
      )
      .all()
      .map((row) => parseRow('action_carries', ['action_id'], carryRow, row)),
    ({ from_cycle_id, to_cycle_id, at_ms }) => ({ from: from_cycle_id, to: to_cycle_id, atMs: at_ms }),
  )
  return db
    .prepare(
      `SELECT id, title, why, ladder_id, competency, promotion, due_on, state, assessment_id,
         ${shownCycle('cycle_id')}, created_at_ms, updated_at_ms, closed_at_ms
       FROM actions WHERE deleted_at_ms IS NULL ORDER BY due_on ASC NULLS LAST, place, seq`,
    )
    .all()
    .map((row): Action => {
      const action = parseRow('actions', ['id'], rowSchema, row)
      return {
        id: action.id,
        title: action.title,
        why: action.why,
        dueOn: action.due_on,
        ladderId: action.ladder_id,
        competency: action.competency,
        raises: raises.get(action.id) ?? [],
        promotion: action.promotion,
        state: action.state,
        assessment: action.assessment_id,
        cycle: action.cycle_id,
        carried: carries.get(action.id) ?? [],
        createdAtMs: action.created_at_ms,
        updatedAtMs: action.updated_at_ms,
        closedAtMs: action.closed_at_ms,
      }
    })
}

/** Null also for one that is in the trash. */
export function readAction(db: ReadableDb, id: ActionId): Action | null {
  return listActions(db).find((action) => action.id === id) ?? null
}

export type InsertedAction = Pick<
  Action,
  'id' | 'title' | 'why' | 'dueOn' | 'ladderId' | 'competency' | 'promotion' | 'raises' | 'assessment' | 'cycle'
>

/** Open, and after all that are there. */
export function insertAction(db: WritableDb, action: InsertedAction, atMs: number): void {
  const { id, title, why, ladderId, competency, promotion, dueOn, assessment, cycle } = action
  db.prepare(
    `INSERT INTO actions (
       id, title, why, ladder_id, competency, promotion, due_on, state, place, assessment_id, cycle_id, created_at_ms,
       updated_at_ms
     ) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', (SELECT coalesce(max(place), 0) + 1 FROM actions), ?, ?, ?, ?)`,
  ).run(id, title, why, ladderId, competency, promotion, dueOn, assessment, cycle, atMs, atMs)
  const insert = db.prepare(
    'INSERT INTO action_raises (action_id, place, item, from_value, to_value) VALUES (?, ?, ?, ?, ?)',
  )
  for (const [place, { item, from, to }] of action.raises.entries()) insert.run(id, place, item, from, to)
}

export function writeActionFields(db: WritableDb, id: ActionId, fields: ActionFields, atMs: number): void {
  const { title, why, dueOn } = fields
  db.prepare('UPDATE actions SET title = ?, why = ?, due_on = ?, updated_at_ms = ? WHERE id = ?').run(
    title,
    why,
    dueOn,
    atMs,
    id,
  )
}

export function writeActionState(db: WritableDb, id: ActionId, state: ActionState, atMs: number): void {
  const closedAtMs = state === 'open' ? null : atMs
  db.prepare('UPDATE actions SET state = ?, closed_at_ms = ?, updated_at_ms = ? WHERE id = ?').run(
    state,
    closedAtMs,
    atMs,
    id,
  )
}

/** Into another cycle, and keeps that it was carried. */
export function carryAction(db: WritableDb, id: ActionId, to: CycleId | null, atMs: number): void {
  db.prepare(
    `INSERT INTO action_carries (action_id, from_cycle_id, to_cycle_id, at_ms)
     SELECT id, cycle_id, ?, ? FROM actions WHERE id = ?`,
  ).run(to, atMs, id)
  db.prepare('UPDATE actions SET cycle_id = ?, updated_at_ms = ? WHERE id = ?').run(to, atMs, id)
}

/** Gives them the places that they hold together, in this order. */
export function arrangeActions(db: WritableDb, ids: readonly ActionId[]): void {
  const read = db.prepare('SELECT place FROM actions WHERE id = ?').pluck()
  const places = ids.map((id) => z.number().int().parse(read.get(id))).toSorted((a, b) => a - b)
  const write = db.prepare('UPDATE actions SET place = ? WHERE id = ?')
  for (const [index, id] of ids.entries()) write.run(places[index], id)
}

/** @param deletedAtMs null takes it out of the trash */
export function writeActionDeleted(db: WritableDb, id: ActionId, deletedAtMs: number | null): void {
  db.prepare('UPDATE actions SET deleted_at_ms = ? WHERE id = ?').run(deletedAtMs, id)
}

export function isActionInTrash(db: ReadableDb, id: ActionId): boolean {
  return db.prepare('SELECT 1 FROM actions WHERE id = ? AND deleted_at_ms IS NOT NULL').get(id) !== undefined
}

function byAction<Row extends { readonly action_id: ActionId }, T>(
  rows: readonly Row[],
  valueOf: (row: Row) => T,
): ReadonlyMap<ActionId, readonly T[]> {
  const lists = new Map<ActionId, T[]>()
  for (const row of rows) {
    const list = lists.get(row.action_id)
    if (list === undefined) lists.set(row.action_id, [valueOf(row)])
    else list.push(valueOf(row))
  }
  return lists
}
