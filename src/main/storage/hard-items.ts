import { z } from 'zod'
import { dottedId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ item: dottedId, weight: z.number().int().min(2).max(9) })

/** What is hard for the person in a ladder of this id, in any version, and how much a raise of it weighs. */
export function readHardItems(db: ReadableDb, ladderId: string): Readonly<Record<string, number>> {
  const rows = prepared(db, 'SELECT item, weight FROM hard_items WHERE ladder_id = ? ORDER BY item')
    .all(ladderId)
    .map((row) => parseRow('hard_items', ['item'], rowSchema, row))
  return Object.fromEntries(rows.map(({ item, weight }) => [item, weight]))
}

/** @param weight 1 is like any other, and not kept */
export function writeHardItem(db: WritableDb, ladderId: string, item: string, weight: number): void {
  prepared(db, 'DELETE FROM hard_items WHERE ladder_id = ? AND item = ?').run(ladderId, item)
  if (weight > 1)
    prepared(db, 'INSERT INTO hard_items (ladder_id, item, weight) VALUES (?, ?, ?)').run(ladderId, item, weight)
}
