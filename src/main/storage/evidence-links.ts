import { z } from 'zod'
import type { EvidenceLink } from '#shared/evidence.ts'
import { dottedId, evidenceId } from '#shared/ids.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ evidence_id: evidenceId, ladder_id: z.string().min(1), claim: dottedId })
const SELECT = 'SELECT evidence_id, ladder_id, claim FROM evidence_links'
const ORDER = 'ORDER BY evidence_id, ladder_id, claim'

export function readLinks(db: ReadableDb, id: EvidenceId): EvidenceLink[] {
  return db
    .prepare(`${SELECT} WHERE evidence_id = ? ${ORDER}`)
    .all(id)
    .map((row) => fromRow(row).link)
}

/** Those of all entries in one query; an entry without any is missing. */
export function listLinks(db: ReadableDb): ReadonlyMap<EvidenceId, readonly EvidenceLink[]> {
  const links = new Map<EvidenceId, EvidenceLink[]>()
  for (const { id, link } of db.prepare(`${SELECT} ${ORDER}`).all().map(fromRow)) {
    const known = links.get(id)
    if (known === undefined) links.set(id, [link])
    else known.push(link)
  }
  return links
}

/** Once, however often it is linked. */
export function insertLink(db: WritableDb, id: EvidenceId, { ladder, claim }: EvidenceLink): void {
  db.prepare('INSERT INTO evidence_links (evidence_id, ladder_id, claim) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    id,
    ladder,
    claim,
  )
}

export function deleteLink(db: WritableDb, id: EvidenceId, { ladder, claim }: EvidenceLink): void {
  db.prepare('DELETE FROM evidence_links WHERE evidence_id = ? AND ladder_id = ? AND claim = ?').run(id, ladder, claim)
}

function fromRow(row: unknown): { readonly id: EvidenceId; readonly link: EvidenceLink } {
  const { evidence_id, ladder_id, claim } = parseRow('evidence_links', ['evidence_id'], rowSchema, row)
  return { id: evidence_id, link: { ladder: ladder_id, claim } }
}
