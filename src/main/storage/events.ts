import { z } from 'zod'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { assessmentId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow, timeColumn } from './parse-row.ts'

type Event = AssessmentRecord['events'][number]

const rowSchema = z.strictObject({ kind: z.enum(['completed', 'reopened']), at_ms: timeColumn })

/** Every time it was completed or reopened, oldest first. */
export function readEvents(db: ReadableDb, id: AssessmentId): readonly Event[] {
  return prepared(db, 'SELECT kind, at_ms FROM events WHERE assessment_id = ? ORDER BY seq')
    .all(id)
    .map((row) => {
      const { kind, at_ms } = parseRow('events', ['at_ms'], rowSchema, row)
      return { kind, atMs: at_ms }
    })
}

/** How often each assessment was reopened; those that never were are missing. */
export function countReopened(db: ReadableDb): ReadonlyMap<AssessmentId, number> {
  const schema = z.strictObject({ assessment_id: assessmentId, times: z.number().int() })
  const rows = prepared(
    db,
    "SELECT assessment_id, count(*) AS times FROM events WHERE kind = 'reopened' GROUP BY assessment_id",
  )
    .all()
    .map((row) => parseRow('events', ['assessment_id'], schema, row))
  return new Map(rows.map(({ assessment_id, times }) => [assessment_id, times]))
}

export function appendEvent(db: WritableDb, id: AssessmentId, { kind, atMs }: Event): void {
  prepared(db, 'INSERT INTO events (assessment_id, kind, at_ms) VALUES (?, ?, ?)').run(id, kind, atMs)
}
