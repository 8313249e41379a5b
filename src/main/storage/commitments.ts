import { z } from 'zod'
import { dayString } from '#shared/assessment.ts'
import type { CommitmentId, MeetingId } from '#shared/ids.ts'
import { commitmentId } from '#shared/ids.ts'
import type { Commitment } from '#shared/meeting.ts'
import { COMMITMENT_STATES, PROMISED_BY } from '#shared/meeting.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow, timeColumn } from './parse-row.ts'

const rowSchema = z.strictObject({
  id: commitmentId,
  by_whom: z.enum(PROMISED_BY),
  text: z.string(),
  due_on: dayString.nullable(),
  state: z.enum(COMMITMENT_STATES),
  state_at_ms: timeColumn.nullable(),
})

const SELECT = 'SELECT id, by_whom, text, due_on, state, state_at_ms FROM commitments'

/** In the person's order. */
export function readCommitments(db: ReadableDb, meeting: MeetingId): Commitment[] {
  return db.prepare(`${SELECT} WHERE meeting_id = ? ORDER BY place`).all(meeting).map(fromRow)
}

export function readCommitment(db: ReadableDb, id: CommitmentId): Commitment | null {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** All of a meeting's, in place of those that were there. */
export function writeCommitments(db: WritableDb, meeting: MeetingId, commitments: readonly Commitment[]): void {
  db.prepare('DELETE FROM commitments WHERE meeting_id = ?').run(meeting)
  const insert = db.prepare(
    `INSERT INTO commitments (id, meeting_id, place, by_whom, text, due_on, state, state_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [place, { id, by, text, dueOn, state, stateAtMs }] of commitments.entries()) {
    insert.run(id, meeting, place, by, text, dueOn, state, stateAtMs)
  }
}

export function writeCommitmentState(
  db: WritableDb,
  id: CommitmentId,
  { state, stateAtMs }: Pick<Commitment, 'state' | 'stateAtMs'>,
): void {
  db.prepare('UPDATE commitments SET state = ?, state_at_ms = ? WHERE id = ?').run(state, stateAtMs, id)
}

function fromRow(row: unknown): Commitment {
  const { id, by_whom, text, due_on, state, state_at_ms } = parseRow('commitments', ['id'], rowSchema, row)
  return { id, by: by_whom, text, dueOn: due_on, state, stateAtMs: state_at_ms }
}
