import { z } from 'zod'
import { dottedId } from '#shared/ids.ts'
import type { ReadableDb } from './database.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ claim: dottedId })

/** The claims of a ladder, items or whole competencies, that evidence noted after a time supports. */
export function newlySupported(db: ReadableDb, ladderId: string, afterMs: number): string[] {
  return db
    .prepare(
      `SELECT DISTINCT l.claim FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
       WHERE l.ladder_id = ? AND e.stance = 'supports' AND e.deleted_at_ms IS NULL AND e.created_at_ms > ?`,
    )
    .all(ladderId, afterMs)
    .map((row) => parseRow('evidence_links', ['claim'], rowSchema, row).claim)
}
