import { z } from 'zod'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { assertSealed } from './assert-sealed.ts'
import { jsonColumn, parseRow, timeColumn } from './parse-row.ts'
import { fieldValueSchema } from '#shared/field-value.ts'
import type { FieldValue } from '#shared/field-value.ts'

/** One step of undo: what a field was and what it became. `seq` orders; no clock does. */
export interface Edit {
  readonly seq: number
  readonly before: FieldValue
  readonly after: FieldValue
}

const rowSchema = z
  .strictObject({
    seq: z.number().int(),
    field: z.string(),
    key: z.string(),
    before: jsonColumn(z.unknown()),
    after: jsonColumn(z.unknown()),
  })
  .transform(({ seq, field, key, before, after }) => ({
    seq,
    before: { field, key, value: before },
    after: { field, key, value: after },
  }))
  .pipe(z.strictObject({ seq: z.number(), before: fieldValueSchema, after: fieldValueSchema }))

/** The step that Undo takes back next. */
export function lastDoneEdit(db: ReadableDb, id: AssessmentId): Edit | null {
  return read(
    db,
    id,
    "SELECT seq, field, key, before, after FROM edits WHERE assessment_id = ? AND state = 'done' ORDER BY seq DESC LIMIT 1",
  )
}

/** The step that Redo does again next. */
export function firstUndoneEdit(db: ReadableDb, id: AssessmentId): Edit | null {
  return read(
    db,
    id,
    "SELECT seq, field, key, before, after FROM edits WHERE assessment_id = ? AND state = 'undone' ORDER BY seq LIMIT 1",
  )
}

/** Every value that one field of an assessment ever had, newest first. */
export interface PastValue {
  readonly seq: number
  readonly atMs: number
  readonly before: FieldValue
  readonly after: FieldValue
}

/** @param key an item, signal or competency; '' for what is one of the whole assessment */
export function listPastValues(db: ReadableDb, id: AssessmentId, key: string): PastValue[] {
  return prepared(
    db,
    'SELECT seq, field, key, before, after, at_ms FROM edits WHERE assessment_id = ? AND key = ? ORDER BY seq DESC',
  )
    .all(id, key)
    .map((row) => {
      const { at_ms, ...rest } = parseRow('edits', ['seq'], timedRow, row)
      const { seq, before, after } = parseRow('edits', ['seq'], rowSchema, rest)
      assertSealed(db, 'edits', [seq])
      return { seq, atMs: at_ms, before, after }
    })
}
const timedRow = z.looseObject({ at_ms: timeColumn })
/** All there ever were, oldest first. */
export function readEdits(db: ReadableDb, id: AssessmentId): readonly Edit[] {
  return prepared(db, 'SELECT seq, field, key, before, after FROM edits WHERE assessment_id = ? ORDER BY seq')
    .all(id)
    .map((row) => parseRow('edits', ['seq'], rowSchema, row))
}

/** Adds a step; what was undone before it can't be done again, but stays in the history. @returns its seq */
export function appendEdit(
  db: WritableDb,
  id: AssessmentId,
  before: FieldValue,
  after: FieldValue,
  atMs: number,
): number {
  prepared(db, "UPDATE edits SET state = 'discarded' WHERE assessment_id = ? AND state = 'undone'").run(id)
  const { lastInsertRowid } = prepared(
    db,
    "INSERT INTO edits (assessment_id, field, key, before, after, at_ms, state) VALUES (?, ?, ?, ?, ?, ?, 'done')",
  ).run(id, after.field, after.key, JSON.stringify(before.value), JSON.stringify(after.value), atMs)
  return Number(lastInsertRowid)
}

/** Lets the last step end at another value: text that is still being typed is one step. */
export function extendEdit(db: WritableDb, seq: number, after: FieldValue, atMs: number): void {
  prepared(db, 'UPDATE edits SET after = ?, at_ms = ? WHERE seq = ?').run(JSON.stringify(after.value), atMs, seq)
}

export function markEdit(db: WritableDb, seq: number, state: 'done' | 'undone' | 'discarded'): void {
  prepared(db, 'UPDATE edits SET state = ? WHERE seq = ?').run(state, seq)
}

function read(db: ReadableDb, id: AssessmentId, sql: string): Edit | null {
  const row = prepared(db, sql).get(id)
  if (row === undefined) return null
  const edit = parseRow('edits', ['seq'], rowSchema, row)
  assertSealed(db, 'edits', [edit.seq])
  return edit
}
