import { z } from 'zod'
import type { AgreedRow } from '#shared/agreed-row.ts'
import { rating } from '#shared/assessment.ts'
import { assessmentId, dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ item: dottedId, value: rating.nullable(), note: z.string() })

export function readAgreedRows(db: ReadableDb, id: AssessmentId): readonly AgreedRow[] {
  return db
    .prepare('SELECT item, value, note FROM agreed_rows WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('agreed_rows', ['item'], rowSchema, row))
}

/** One without value and words is taken away. */
export function writeAgreedRow(db: WritableDb, id: AssessmentId, { item, value, note }: AgreedRow, atMs: number): void {
  if (value === null && note === '') {
    db.prepare('DELETE FROM agreed_rows WHERE assessment_id = ? AND item = ?').run(id, item)
    return
  }
  db.prepare(
    `INSERT INTO agreed_rows (assessment_id, item, value, note, at_ms) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (assessment_id, item) DO UPDATE SET value = excluded.value, note = excluded.note, at_ms = excluded.at_ms`,
  ).run(id, item, value, note, atMs)
}

/** The assessments about which something was agreed on, row by row or in a talk; none that is in the trash. */
export function listAgreedAssessments(db: ReadableDb): readonly AssessmentId[] {
  return db
    .prepare(
      `SELECT id FROM assessments WHERE deleted_at_ms IS NULL AND id IN (
         SELECT assessment_id FROM agreed_rows
         UNION SELECT m.assessment_id FROM meetings m JOIN agreed_values v ON v.meeting_id = m.id
       ) ORDER BY seq`,
    )
    .pluck()
    .all()
    .map((id) => assessmentId.parse(id))
}
