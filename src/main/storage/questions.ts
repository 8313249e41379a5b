import { z } from 'zod'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ place: z.number().int(), text: z.string() })

/** For the manager, in the person's order. */
export function readQuestions(db: ReadableDb, id: AssessmentId): readonly string[] {
  return prepared(db, 'SELECT place, text FROM questions WHERE assessment_id = ? ORDER BY place')
    .all(id)
    .map((row) => parseRow('questions', ['place'], rowSchema, row).text)
}

export function writeQuestions(db: WritableDb, id: AssessmentId, questions: readonly string[]): void {
  prepared(db, 'DELETE FROM questions WHERE assessment_id = ?').run(id)
  const insert = prepared(db, 'INSERT INTO questions (assessment_id, place, text) VALUES (?, ?, ?)')
  for (const [place, text] of questions.entries()) insert.run(id, place, text)
}
