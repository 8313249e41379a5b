import { z } from 'zod'
import { dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow } from './parse-row.ts'

/** The items that the person wants to come back to. */
export function readLater(db: ReadableDb, id: AssessmentId): readonly string[] {
  return prepared(db, 'SELECT item FROM later WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('later', ['item'], z.strictObject({ item: dottedId }), row).item)
}

export function writeLater(db: WritableDb, id: AssessmentId, item: string, on: boolean): void {
  const sql = on
    ? 'INSERT INTO later (assessment_id, item) VALUES (?, ?) ON CONFLICT (assessment_id, item) DO NOTHING'
    : 'DELETE FROM later WHERE assessment_id = ? AND item = ?'
  prepared(db, sql).run(id, item)
}
