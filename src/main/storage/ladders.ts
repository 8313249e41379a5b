import { z } from 'zod'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import { ladderSchema } from '#shared/ladder.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, jsonColumn, parseRow } from './parse-row.ts'

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

/** The content as it was stored; the caller checks that it still has the hash it is stored under. */
export function readLadderContent(db: ReadableDb, hash: LadderHash): Ladder | null {
  const row = db.prepare('SELECT hash, content FROM ladders WHERE hash = ?').get(hash)
  if (row === undefined) return null
  return parseRow('ladders', ['hash'], z.strictObject({ hash: ladderHash, content: jsonColumn(ladderSchema) }), row)
    .content
}

/** Keeps the ladder; one that is there already stays as it is. */
export function keepLadder(
  db: WritableDb,
  {
    hash,
    ladder,
    builtIn,
    atMs,
  }: { readonly hash: LadderHash; readonly ladder: Ladder; readonly builtIn: boolean; readonly atMs: number },
): void {
  db.prepare(
    `INSERT INTO ladders (hash, ladder_id, version, built_in, added_at_ms, content) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO NOTHING`,
  ).run(hash, ladder.id, ladder.version, builtIn ? 1 : 0, atMs, JSON.stringify(ladder))
}

function fromRow(row: unknown): StoredLadder {
  const { hash, ladder_id, version, built_in } = parseRow('ladders', ['hash'], rowSchema, row)
  return { hash, id: ladder_id, version, builtIn: built_in }
}
