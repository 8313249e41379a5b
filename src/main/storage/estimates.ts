import { z } from 'zod'
import { rating } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ competency: dottedId, value: rating })

/** By competency. */
export function readEstimates(db: ReadableDb, id: AssessmentId): Readonly<Record<string, number>> {
  const rows = prepared(db, 'SELECT competency, value FROM estimates WHERE assessment_id = ? ORDER BY competency')
    .all(id)
    .map((row) => parseRow('estimates', ['competency'], rowSchema, row))
  return Object.fromEntries(rows.map(({ competency, value }) => [competency, value]))
}

/** @param value null takes it away */
export function writeEstimate(db: WritableDb, id: AssessmentId, competency: string, value: number | null): void {
  if (value === null) {
    prepared(db, 'DELETE FROM estimates WHERE assessment_id = ? AND competency = ?').run(id, competency)
    return
  }
  prepared(
    db,
    `INSERT INTO estimates (assessment_id, competency, value) VALUES (?, ?, ?)
     ON CONFLICT (assessment_id, competency) DO UPDATE SET value = excluded.value`,
  ).run(id, competency, value)
}
