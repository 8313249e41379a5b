import { z } from 'zod'
import { rating } from '#shared/assessment.ts'
import { assessmentId, dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { jsonColumn, parseRow } from './parse-row.ts'

/** What an item is answered with; null is unanswered. Rating 0 is "not yet" and not the same. */
export type Answer = { readonly rating: number } | { readonly reason: string } | null

const rowSchema = z.strictObject({ item: dottedId, rating: rating.nullable(), reason: z.string().min(1).nullable() })

export interface AnswersByItem {
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: Readonly<Record<string, string>>
}

export function readAnswers(db: ReadableDb, id: AssessmentId): AnswersByItem {
  const rows = db
    .prepare('SELECT item, rating, reason FROM answers WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('answers', ['item'], rowSchema, row))
  return {
    ratings: Object.fromEntries(rows.flatMap(({ item, rating }) => (rating === null ? [] : [[item, rating]]))),
    notApplicable: Object.fromEntries(rows.flatMap(({ item, reason }) => (reason === null ? [] : [[item, reason]]))),
  }
}

const listedSchema = z.strictObject({
  assessment_id: assessmentId,
  ratings: jsonColumn(z.record(dottedId, rating)),
  not_applicable: jsonColumn(z.array(dottedId)),
})

/** Those of all assessments in one query, without reasons; one that has none is missing. */
export function listAnswers(
  db: ReadableDb,
): ReadonlyMap<
  AssessmentId,
  { readonly ratings: Readonly<Record<string, number>>; readonly notApplicable: readonly string[] }
> {
  const rows = db
    .prepare(
      `SELECT assessment_id,
         json_group_object(item, rating) FILTER (WHERE rating IS NOT NULL) AS ratings,
         json_group_array(item) FILTER (WHERE reason IS NOT NULL) AS not_applicable
       FROM answers GROUP BY assessment_id`,
    )
    .all()
    .map((row) => parseRow('answers', ['assessment_id'], listedSchema, row))
  return new Map(rows.map((row) => [row.assessment_id, { ratings: row.ratings, notApplicable: row.not_applicable }]))
}

export function writeAnswer(db: WritableDb, id: AssessmentId, item: string, answer: Answer): void {
  if (answer === null) {
    db.prepare('DELETE FROM answers WHERE assessment_id = ? AND item = ?').run(id, item)
    return
  }
  db.prepare(
    `INSERT INTO answers (assessment_id, item, rating, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT (assessment_id, item) DO UPDATE SET rating = excluded.rating, reason = excluded.reason`,
  ).run(id, item, 'rating' in answer ? answer.rating : null, 'reason' in answer ? answer.reason : null)
}
