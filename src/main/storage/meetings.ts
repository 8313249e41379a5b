import { z } from 'zod'
import { dayString } from '#shared/assessment.ts'
import type { MeetingId } from '#shared/ids.ts'
import { assessmentId, dottedId, meetingId } from '#shared/ids.ts'
import type { Meeting } from '#shared/meeting.ts'
import { readCommitments } from './commitments.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow, timeColumn } from './parse-row.ts'

const rowSchema = z.strictObject({
  id: meetingId,
  assessment_id: assessmentId,
  held_on: dayString,
  with_whom: z.string(),
  words: z.string(),
  created_at_ms: timeColumn,
  updated_at_ms: timeColumn,
})

const SELECT = `
  SELECT m.id, m.assessment_id, m.held_on, m.with_whom, m.words, m.created_at_ms, m.updated_at_ms
  FROM meetings m JOIN assessments a ON a.id = m.assessment_id AND a.deleted_at_ms IS NULL
  WHERE m.deleted_at_ms IS NULL`

/** All that are not in the trash, neither themselves nor with their assessment; the latest first. */
export function listMeetings(db: ReadableDb): Meeting[] {
  return db
    .prepare(`${SELECT} ORDER BY m.held_on DESC, m.seq DESC`)
    .all()
    .map((row) => fromRow(db, row))
}

export function readMeeting(db: ReadableDb, id: MeetingId): Meeting | null {
  const row = db.prepare(`${SELECT} AND m.id = ?`).get(id)
  return row === undefined ? null : fromRow(db, row)
}

export type MeetingHead = Omit<Meeting, 'commitments' | 'agreed'>

/** Writes it whether it is there or not; its values and promises are written by themselves. */
export function writeMeeting(db: WritableDb, meeting: MeetingHead): void {
  const { id, assessment, heldOn, withWhom, words, createdAtMs, updatedAtMs } = meeting
  db.prepare(
    `INSERT INTO meetings (id, assessment_id, held_on, with_whom, words, created_at_ms, updated_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on, with_whom = excluded.with_whom, words = excluded.words,
       updated_at_ms = excluded.updated_at_ms`,
  ).run(id, assessment, heldOn, withWhom, words, createdAtMs, updatedAtMs)
}

/** Into the trash, with its values and promises. */
export function deleteMeeting(db: WritableDb, id: MeetingId, atMs: number): void {
  db.prepare('UPDATE meetings SET deleted_at_ms = ? WHERE id = ?').run(atMs, id)
}

export function writeAgreedValues(db: WritableDb, id: MeetingId, values: Readonly<Record<string, number>>): void {
  db.prepare('DELETE FROM agreed_values WHERE meeting_id = ?').run(id)
  const insert = db.prepare('INSERT INTO agreed_values (meeting_id, competency, value) VALUES (?, ?, ?)')
  for (const [competency, value] of Object.entries(values)) insert.run(id, competency, value)
}

const agreedSchema = z.strictObject({ competency: dottedId, value: z.number() })

function readAgreedValues(db: ReadableDb, id: MeetingId): Readonly<Record<string, number>> {
  const rows = db
    .prepare('SELECT competency, value FROM agreed_values WHERE meeting_id = ? ORDER BY competency')
    .all(id)
    .map((row) => parseRow('agreed_values', ['competency'], agreedSchema, row))
  return Object.fromEntries(rows.map(({ competency, value }) => [competency, value]))
}

function fromRow(db: ReadableDb, row: unknown): Meeting {
  const { id, ...rest } = parseRow('meetings', ['id'], rowSchema, row)
  return {
    id,
    assessment: rest.assessment_id,
    heldOn: rest.held_on,
    withWhom: rest.with_whom,
    words: rest.words,
    agreed: readAgreedValues(db, id),
    commitments: readCommitments(db, id),
    createdAtMs: rest.created_at_ms,
    updatedAtMs: rest.updated_at_ms,
  }
}
