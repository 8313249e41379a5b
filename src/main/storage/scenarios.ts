import { z } from 'zod'
import { assessmentId, scenarioId } from '#shared/ids.ts'
import type { AssessmentId, ScenarioId } from '#shared/ids.ts'
import type { Alteration, Scenario } from '#shared/scenario.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'
import { readAlteration, writeAlteration } from './scenario-rows.ts'

const rowSchema = z.strictObject({
  id: scenarioId,
  assessment_id: assessmentId,
  name: z.string().min(1),
  created_at_ms: z.number().int(),
  updated_at_ms: z.number().int(),
})

const SELECT = 'SELECT id, assessment_id, name, created_at_ms, updated_at_ms FROM scenarios WHERE deleted_at_ms IS NULL'

/** Those of an assessment, in the order in which they were made. */
export function listScenarios(db: ReadableDb, assessment: AssessmentId): Scenario[] {
  return db
    .prepare(`${SELECT} AND assessment_id = ? ORDER BY seq`)
    .all(assessment)
    .map((row) => fromRow(db, row))
}

export function readScenario(db: ReadableDb, id: ScenarioId): Scenario | null {
  const row = db.prepare(`${SELECT} AND id = ?`).get(id)
  return row === undefined ? null : fromRow(db, row)
}

export function insertScenario(db: WritableDb, scenario: Scenario): void {
  db.prepare(
    'INSERT INTO scenarios (id, assessment_id, name, created_at_ms, updated_at_ms) VALUES (?, ?, ?, ?, ?)',
  ).run(scenario.id, scenario.assessment, scenario.name, scenario.createdAtMs, scenario.updatedAtMs)
  writeAlteration(db, scenario.id, scenario)
}

export function renameScenario(db: WritableDb, id: ScenarioId, name: string): void {
  db.prepare('UPDATE scenarios SET name = ? WHERE id = ?').run(name, id)
}

/** Puts another alteration in the place of the one it had. */
export function alterScenario(db: WritableDb, id: ScenarioId, alteration: Alteration, atMs: number): void {
  writeAlteration(db, id, alteration)
  db.prepare('UPDATE scenarios SET updated_at_ms = ? WHERE id = ?').run(atMs, id)
}

/** Into the trash, with its rows. */
export function deleteScenario(db: WritableDb, id: ScenarioId, atMs: number): void {
  db.prepare('UPDATE scenarios SET deleted_at_ms = ? WHERE id = ?').run(atMs, id)
}

function fromRow(db: ReadableDb, row: unknown): Scenario {
  const { id, assessment_id, name, created_at_ms, updated_at_ms } = parseRow('scenarios', ['id'], rowSchema, row)
  return {
    id,
    assessment: assessment_id,
    name,
    createdAtMs: created_at_ms,
    updatedAtMs: updated_at_ms,
    ...readAlteration(db, id),
  }
}
