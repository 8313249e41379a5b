import { z } from 'zod'
import { FREQUENCIES } from '#shared/assessment.ts'
import type { SignalValue } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { flagColumn, parseRow } from './parse-row.ts'

const rowSchema = z.union([
  z.strictObject({ signal: dottedId, flag: flagColumn, frequency: z.null() }),
  z.strictObject({ signal: dottedId, flag: z.null(), frequency: z.enum(FREQUENCIES) }),
])

export function readSignals(db: ReadableDb, id: AssessmentId): Readonly<Record<string, SignalValue>> {
  const rows = prepared(db, 'SELECT signal, flag, frequency FROM signals WHERE assessment_id = ? ORDER BY signal')
    .all(id)
    .map((row) => parseRow('signals', ['signal'], rowSchema, row))
  return Object.fromEntries(rows.map(({ signal, flag, frequency }) => [signal, flag ?? frequency]))
}

/** @param value null makes it unanswered */
export function writeSignal(db: WritableDb, id: AssessmentId, signal: string, value: SignalValue | null): void {
  if (value === null) {
    prepared(db, 'DELETE FROM signals WHERE assessment_id = ? AND signal = ?').run(id, signal)
    return
  }
  prepared(
    db,
    `INSERT INTO signals (assessment_id, signal, flag, frequency) VALUES (?, ?, ?, ?)
     ON CONFLICT (assessment_id, signal) DO UPDATE SET flag = excluded.flag, frequency = excluded.frequency`,
  ).run(id, signal, typeof value === 'boolean' ? Number(value) : null, typeof value === 'string' ? value : null)
}
