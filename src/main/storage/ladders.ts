import { z } from 'zod'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, parseRow } from './parse-row.ts'

/** A ladder that an assessment was made with, without its content. */
export interface StoredLadder {
  readonly hash: LadderHash
  readonly id: string
  readonly version: string
  readonly builtIn: boolean
}

const rowSchema = z.strictObject({
  hash: ladderHash,
  ladder_id: z.string().min(1),
  version: z.string().min(1),
  built_in: flagColumn,
})

export function listLadders(db: ReadableDb): StoredLadder[] {
  return db
    .prepare('SELECT hash, ladder_id, version, built_in FROM ladders ORDER BY ladder_id, version')
    .all()
    .map(fromRow)
}

/** The text that was kept; the caller checks that it still has the hash it is kept under. */
export function readLadderContent(db: ReadableDb, hash: LadderHash): string | null {
  const row = db.prepare('SELECT hash, content FROM ladders WHERE hash = ?').get(hash)
  return row === undefined ? null : parseRow('ladders', ['hash'], contentSchema, row).content
}
const contentSchema = z.strictObject({ hash: ladderHash, content: z.string() })

export interface KeptLadder extends StoredLadder {
  readonly content: string
  readonly addedAtMs: number
}

/** Keeps a ladder; one that is there already stays as it is. */
export function keepLadder(db: WritableDb, { hash, id, version, builtIn, addedAtMs, content }: KeptLadder): void {
  db.prepare(
    `INSERT INTO ladders (hash, ladder_id, version, built_in, added_at_ms, content) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO NOTHING`,
  ).run(hash, id, version, builtIn ? 1 : 0, addedAtMs, content)
}

function fromRow(row: unknown): StoredLadder {
  const { hash, ladder_id, version, built_in } = parseRow('ladders', ['hash'], rowSchema, row)
  return { hash, id: ladder_id, version, builtIn: built_in }
}
