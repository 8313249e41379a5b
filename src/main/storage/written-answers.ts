import { z } from 'zod'
import type { WrittenAnswer } from '#shared/assessment-record.ts'
import { dayString } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ item: dottedId, text: z.string(), last_on: dayString.nullable() })

/** By question; one without words and day is missing. */
export function readWrittenAnswers(db: ReadableDb, id: AssessmentId): Readonly<Record<string, WrittenAnswer>> {
  const rows = prepared(db, 'SELECT item, text, last_on FROM written_answers WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('written_answers', ['item'], rowSchema, row))
  return Object.fromEntries(rows.map(({ item, text, last_on }) => [item, { text, lastOn: last_on }]))
}

/** @param answer without words and day takes it away */
export function writeWrittenAnswer(db: WritableDb, id: AssessmentId, item: string, answer: WrittenAnswer): void {
  if (answer.text === '' && answer.lastOn === null) {
    prepared(db, 'DELETE FROM written_answers WHERE assessment_id = ? AND item = ?').run(id, item)
    return
  }
  prepared(
    db,
    `INSERT INTO written_answers (assessment_id, item, text, last_on) VALUES (?, ?, ?, ?)
     ON CONFLICT (assessment_id, item) DO UPDATE SET text = excluded.text, last_on = excluded.last_on`,
  ).run(id, item, answer.text, answer.lastOn)
}
