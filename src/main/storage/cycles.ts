import { z } from 'zod'
import { cycleFields } from '#shared/assessment-record.ts'
import type { Cycle, CycleFields } from '#shared/assessment-record.ts'
import { cycleId } from '#shared/ids.ts'
import type { CycleId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'
import { prepared } from './prepared.ts'

const rowSchema = z.strictObject({
  id: cycleId,
  name: cycleFields.shape.name,
  starts_on: cycleFields.shape.startsOn,
  ends_on: cycleFields.shape.endsOn,
  assessments: z.number().int().min(0),
})

const SELECT = `
  SELECT c.id, c.name, c.starts_on, c.ends_on,
    (SELECT count(*) FROM assessments a WHERE a.cycle_id = c.id AND a.deleted_at_ms IS NULL) AS assessments
  FROM cycles c WHERE c.deleted_at_ms IS NULL`

/** Newest first: by the day it ends, or begins; those without dates by when they were made, before all others. */
export function listCycles(db: ReadableDb): Cycle[] {
  return db
    .prepare(`${SELECT} ORDER BY coalesce(c.ends_on, c.starts_on) DESC NULLS FIRST, c.seq DESC`)
    .all()
    .map(fromRow)
}

export function readCycle(db: ReadableDb, id: CycleId): Cycle | null {
  const row = prepared(db, `${SELECT} AND c.id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

export function insertCycle(db: WritableDb, id: CycleId, { name, startsOn, endsOn }: CycleFields, atMs: number): void {
  db.prepare('INSERT INTO cycles (id, name, starts_on, ends_on, created_at_ms) VALUES (?, ?, ?, ?, ?)').run(
    id,
    name,
    startsOn,
    endsOn,
    atMs,
  )
}

export function updateCycle(db: WritableDb, id: CycleId, { name, startsOn, endsOn }: CycleFields): void {
  db.prepare('UPDATE cycles SET name = ?, starts_on = ?, ends_on = ? WHERE id = ?').run(name, startsOn, endsOn, id)
}

/** Into the trash; it must hold no assessments but such as are there, too. What is planned for it stays so. */
export function deleteCycle(db: WritableDb, id: CycleId, atMs: number): void {
  db.prepare('UPDATE cycles SET deleted_at_ms = ? WHERE id = ?').run(atMs, id)
}

function fromRow(row: unknown): Cycle {
  const { id, name, starts_on, ends_on, assessments } = parseRow('cycles', ['id'], rowSchema, row)
  return { id, name, startsOn: starts_on, endsOn: ends_on, assessments }
}
