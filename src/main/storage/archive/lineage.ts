import { z } from 'zod'
import type { ReadableDb, WritableDb } from '#main/storage/database.ts'
import { parseRow } from '#main/storage/parse-row.ts'
import { prepared } from '#main/storage/prepared.ts'

/** By kind and id: the fingerprints of every state that was exported, imported or decided on. */
export type Lineage = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

const rowSchema = z.strictObject({ kind: z.string(), id: z.string(), fingerprint: z.string() })

export function readLineage(db: ReadableDb): Lineage {
  const found = new Map<string, Map<string, Set<string>>>()
  for (const row of db.prepare('SELECT kind, id, fingerprint FROM lineage ORDER BY kind, id, fingerprint').all()) {
    const { kind, id, fingerprint } = parseRow('lineage', ['kind', 'id'], rowSchema, row)
    const ofKind = found.get(kind) ?? new Map<string, Set<string>>()
    ofKind.set(id, (ofKind.get(id) ?? new Set<string>()).add(fingerprint))
    found.set(kind, ofKind)
  }
  return found
}

export interface Descent {
  readonly kind: string
  readonly id: string
  readonly fingerprints: Iterable<string>
}

/** Adds states; one that is known already is kept once. */
export function addLineage(db: WritableDb, descents: readonly Descent[]): void {
  const insert = prepared(db, 'INSERT INTO lineage (kind, id, fingerprint) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  for (const { kind, id, fingerprints } of descents) for (const one of fingerprints) insert.run(kind, id, one)
}
