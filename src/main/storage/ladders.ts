import { z } from 'zod'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, parseRow } from './parse-row.ts'

/** A ladder that was imported or that an assessment was made with, without its content. */
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

/** How many assessments hold each ladder; those in the trash do too, since they can be brought back. */
export function countLadderUses(db: ReadableDb): ReadonlyMap<LadderHash, number> {
  const rows = db.prepare('SELECT ladder_hash AS hash, count(*) AS uses FROM assessments GROUP BY ladder_hash').all()
  return new Map(
    rows.map((row) => {
      const { hash, uses } = parseRow('assessments', ['hash'], usesSchema, row)
      return [hash, uses]
    }),
  )
}
const usesSchema = z.strictObject({ hash: ladderHash, uses: z.number().int() })

/** The caller has seen that no assessment holds it; the database refuses otherwise. */
export function deleteLadder(db: WritableDb, hash: LadderHash): void {
  db.prepare('DELETE FROM ladders WHERE hash = ?').run(hash)
}

function fromRow(row: unknown): StoredLadder {
  const { hash, ladder_id, version, built_in } = parseRow('ladders', ['hash'], rowSchema, row)
  return { hash, id: ladder_id, version, builtIn: built_in }
}
