import { z } from 'zod'
import { dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { flagColumn, parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ item: dottedId, text: z.string(), private: flagColumn })

/** The notes that say something, and the items whose note is never printed: also before there is one. */
export interface NotesByItem {
  readonly notes: Readonly<Record<string, string>>
  readonly private: readonly string[]
}

export function readNotes(db: ReadableDb, id: AssessmentId): NotesByItem {
  const rows = prepared(db, 'SELECT item, text, private FROM notes WHERE assessment_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('notes', ['item'], rowSchema, row))
  return {
    notes: Object.fromEntries(rows.flatMap(({ item, text }) => (text === '' ? [] : [[item, text]]))),
    private: rows.filter((row) => row.private).map(({ item }) => item),
  }
}

/** Changes the text ('' takes it away) or the mark, and leaves the other as it is. */
export function writeNote(
  db: WritableDb,
  id: AssessmentId,
  item: string,
  change: { readonly text: string } | { readonly private: boolean },
): void {
  const row = prepared(db, 'SELECT item, text, private FROM notes WHERE assessment_id = ? AND item = ?').get(id, item)
  const before = row === undefined ? { text: '', private: false } : parseRow('notes', ['item'], rowSchema, row)
  const note = { ...before, ...change }
  if (note.text === '' && !note.private) {
    prepared(db, 'DELETE FROM notes WHERE assessment_id = ? AND item = ?').run(id, item)
    return
  }
  prepared(
    db,
    `INSERT INTO notes (assessment_id, item, text, private) VALUES (?, ?, ?, ?)
     ON CONFLICT (assessment_id, item) DO UPDATE SET text = excluded.text, private = excluded.private`,
  ).run(id, item, note.text, note.private ? 1 : 0)
}
