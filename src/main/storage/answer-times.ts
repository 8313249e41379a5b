import { z } from 'zod'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow, timeColumn } from './parse-row.ts'

const rowSchema = z.strictObject({ at_ms: timeColumn })

/** When each item was answered first, in the order in which they were; nothing of an assessment that came from a file. */
export function readFirstAnswerTimes(db: ReadableDb, id: AssessmentId): number[] {
  return prepared(
    db,
    `SELECT at_ms FROM edits WHERE seq IN (
         SELECT min(seq) FROM edits WHERE assessment_id = ? AND field = 'answer' GROUP BY key
       ) ORDER BY seq`,
  )
    .all(id)
    .map((row) => parseRow('edits', [], rowSchema, row).at_ms)
}
