import { z } from 'zod'
import type { WritableDb } from './database.ts'

/** What SQLite finds wrong with pages, indexes and constraints, as far as it counts. */
export function countFaults(db: WritableDb): number {
  const lines = z.array(z.object({ integrity_check: z.string() })).parse(db.pragma('integrity_check(1000)'))
  return lines.filter(({ integrity_check }) => integrity_check !== 'ok').length
}

/** Rows that point at rows that are not there. */
export function countOrphans(db: WritableDb): number {
  return z.array(z.unknown()).parse(db.pragma('foreign_key_check')).length
}
