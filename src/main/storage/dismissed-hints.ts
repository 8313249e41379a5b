import { z } from 'zod'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ hint: z.string().min(1) })

/** The hints on an assessment that the person has put away. */
export function readDismissedHints(db: ReadableDb, id: AssessmentId): string[] {
  return db
    .prepare('SELECT hint FROM dismissed_hints WHERE assessment_id = ? ORDER BY hint')
    .all(id)
    .map((row) => parseRow('dismissed_hints', ['hint'], rowSchema, row).hint)
}

export function writeDismissedHint(db: WritableDb, id: AssessmentId, hint: string, isDismissed: boolean): void {
  db.prepare('DELETE FROM dismissed_hints WHERE assessment_id = ? AND hint = ?').run(id, hint)
  if (isDismissed) db.prepare('INSERT INTO dismissed_hints (assessment_id, hint) VALUES (?, ?)').run(id, hint)
}
