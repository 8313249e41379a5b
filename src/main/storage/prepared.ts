import type { Statement } from 'better-sqlite3'
import type { ReadableDb } from './database.ts'

/** A statement without the modes that would change it for whoever asks for the same words next. */
export type PreparedStatement = Pick<Statement, 'all' | 'get' | 'run'>

const kept = new WeakMap<ReadableDb, Map<string, PreparedStatement>>()

/**
 * A statement that its connection prepares once and keeps: for those that an answer runs. Preparing one that writes also
 * compiles the triggers that seal the row, which takes longer than running it.
 * @param sql of a fixed wording: values are bound, never written into it
 */
export function prepared(db: ReadableDb, sql: string): PreparedStatement {
  const ofDb = kept.get(db) ?? new Map<string, PreparedStatement>()
  kept.set(db, ofDb)
  const before = ofDb.get(sql)
  if (before !== undefined) return before
  const made = db.prepare(sql)
  ofDb.set(sql, made)
  return made
}
