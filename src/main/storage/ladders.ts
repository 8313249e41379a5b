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

const IS_ON_SHELF = '(deleted_at_ms IS NULL OR EXISTS (SELECT 1 FROM assessments a WHERE a.ladder_hash = ladders.hash))'

/** All that are on the shelf; one in the trash is, too, where an assessment is made with it. */
export function listLadders(db: ReadableDb): StoredLadder[] {
  return db
    .prepare(`SELECT hash, ladder_id, version, built_in FROM ladders WHERE ${IS_ON_SHELF} ORDER BY ladder_id, version`)
    .all()
    .map(fromRow)
}

/** The text that was kept, of one that is on the shelf; the caller checks that it still has the hash it is kept under. */
export function readLadderContent(db: ReadableDb, hash: LadderHash): string | null {
  const row = db.prepare(`SELECT hash, content FROM ladders WHERE hash = ? AND ${IS_ON_SHELF}`).get(hash)
  return row === undefined ? null : parseRow('ladders', ['hash'], contentSchema, row).content
}
const contentSchema = z.strictObject({ hash: ladderHash, content: z.string() })

export interface KeptLadder extends StoredLadder {
  readonly content: string
  readonly addedAtMs: number
}

/** Keeps a ladder; one that is there already stays as it is, and comes out of the trash. */
export function keepLadder(db: WritableDb, { hash, id, version, builtIn, addedAtMs, content }: KeptLadder): void {
  db.prepare(
    `INSERT INTO ladders (hash, ladder_id, version, built_in, added_at_ms, content) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET deleted_at_ms = NULL WHERE deleted_at_ms IS NOT NULL`,
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

/** Into the trash; the caller has seen that no assessment holds it. */
export function deleteLadder(db: WritableDb, hash: LadderHash, atMs: number): void {
  db.prepare('UPDATE ladders SET deleted_at_ms = ? WHERE hash = ?').run(atMs, hash)
}

function fromRow(row: unknown): StoredLadder {
  const { hash, ladder_id, version, built_in } = parseRow('ladders', ['hash'], rowSchema, row)
  return { hash, id: ladder_id, version, builtIn: built_in }
}
