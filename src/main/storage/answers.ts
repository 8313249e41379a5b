import { z } from 'zod'
import { rating } from '#shared/assessment.ts'
import { assessmentId, dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { jsonColumn, parseRow } from './parse-row.ts'

/** What an item is answered with; null is unanswered. Rating 0 is "not yet" and not the same. */
export type Answer = { readonly rating: number } | { readonly reason: string } | null

const rowSchema = z.union([
  z.strictObject({ item: dottedId, rating, reason: z.null() }),
  z.strictObject({ item: dottedId, rating: z.null(), reason: z.string().min(1) }),
])

export interface AnswersByItem {
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: Readonly<Record<string, string>>
}

export function readAnswers(db: ReadableDb, id: AssessmentId): AnswersByItem {
  const rows = prepared(db, 'SELECT item, rating, reason FROM answers WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('answers', ['item'], rowSchema, row))
  return {
    ratings: Object.fromEntries(rows.flatMap(({ item, rating }) => (rating === null ? [] : [[item, rating]]))),
    notApplicable: Object.fromEntries(rows.flatMap(({ item, reason }) => (reason === null ? [] : [[item, reason]]))),
  }
}

/** Those of all assessments in one query, without reasons; one that has none is missing. */
export function listAnswers(
  db: ReadableDb,
): ReadonlyMap<
  AssessmentId,
  { readonly ratings: Readonly<Record<string, number>>; readonly notApplicable: readonly string[] }
> {
  const schema = z.strictObject({
    assessment_id: assessmentId,
    ratings: jsonColumn(ratingsSchema()),
    not_applicable: jsonColumn(z.array(dottedId)),
  })
  const rows = prepared(
    db,
    `SELECT assessment_id,
         json_group_object(item, rating) FILTER (WHERE rating IS NOT NULL) AS ratings,
         json_group_array(item) FILTER (WHERE reason IS NOT NULL) AS not_applicable
       FROM answers GROUP BY assessment_id`,
  )
    .all()
    .map((row) => parseRow('answers', ['assessment_id'], schema, row))
  return new Map(rows.map((row) => [row.assessment_id, { ratings: row.ratings, notApplicable: row.not_applicable }]))
}

export function writeAnswer(db: WritableDb, id: AssessmentId, item: string, answer: Answer): void {
  if (answer === null) {
    prepared(db, 'DELETE FROM answers WHERE assessment_id = ? AND item = ?').run(id, item)
    return
  }
  prepared(
    db,
    `INSERT INTO answers (assessment_id, item, rating, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT (assessment_id, item) DO UPDATE SET rating = excluded.rating, reason = excluded.reason`,
  ).run(id, item, 'rating' in answer ? answer.rating : null, 'reason' in answer ? answer.reason : null)
}

/**
 * `z.record(dottedId, rating)`, which asks about each distinct id and value once: a long list has forty thousand, of
 * which a few hundred are distinct.
 */
function ratingsSchema() {
  const isId = asking(dottedId)
  const isRating = asking(rating)
  return z.custom<Readonly<Record<string, number>>>(
    (value) => value instanceof Object && Object.entries(value).every(([item, rated]) => isId(item) && isRating(rated)),
  )
}

function asking(schema: z.ZodType): (value: unknown) => boolean {
  const passed = new Set<unknown>()
  return (value) => {
    if (passed.has(value)) return true
    if (!schema.safeParse(value).success) return false
    passed.add(value)
    return true
  }
}
