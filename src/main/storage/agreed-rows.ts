import { z } from 'zod'
import type { AgreedRow } from '#shared/agreed-row.ts'
import { rating } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
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
