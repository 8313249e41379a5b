import { z } from 'zod'
import { assessmentId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow, timeColumn } from './parse-row.ts'

export interface TrashedAssessment {
  readonly id: AssessmentId
  readonly title: string
  readonly ladderId: string
  readonly answers: number
  readonly deletedAtMs: number
}

const rowSchema = z
  .strictObject({
    id: assessmentId,
    title: z.string(),
    ladder_id: z.string(),
    answers: z.number(),
    deleted_at_ms: timeColumn,
  })
  .transform(({ id, title, ladder_id, answers, deleted_at_ms }) => ({
    id,
    title,
    ladderId: ladder_id,
    answers,
    deletedAtMs: deleted_at_ms,
  }))

/** Last deleted first. */
export function listTrash(db: ReadableDb): TrashedAssessment[] {
  return db
    .prepare(
      `SELECT a.id, a.title, l.ladder_id, a.deleted_at_ms,
         (SELECT count(*) FROM answers w WHERE w.assessment_id = a.id) AS answers
       FROM assessments a JOIN ladders l ON l.hash = a.ladder_hash
       WHERE a.deleted_at_ms IS NOT NULL ORDER BY a.deleted_at_ms DESC, a.seq DESC`,
    )
    .all()
    .map((row) => parseRow('assessments', ['id'], rowSchema, row))
}

/** For good, with all that hangs on it; only what is in the trash. @returns whether it was there */
export function purgeAssessment(db: WritableDb, id: AssessmentId): boolean {
  return db.prepare('DELETE FROM assessments WHERE id = ? AND deleted_at_ms IS NOT NULL').run(id).changes > 0
}
