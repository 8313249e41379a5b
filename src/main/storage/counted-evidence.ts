import { z } from 'zod'
import type { CountedEvidence } from '#shared/evidence.ts'
import { dottedId, evidenceId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { fromColumns, noted, toColumns } from './evidence.ts'
import { jsonColumn, parseRow } from './parse-row.ts'
import { prepared } from './prepared.ts'

// Which entries count for an assessment is docs/evidence-rules.md, [E1] and [E2].

const columns = { ...noted, what: z.string(), outcome: z.string(), claims: jsonColumn(z.array(dottedId)) }
const COLUMNS = 'title, what, outcome, starts_on, ends_on, kind, project, link, stance, private'

/** For which assessment entries are looked for: they had begun by `upTo`; null for all. */
export interface CountedFor {
  readonly ladderId: string
  readonly upTo: string | null
  /** Null where they are to count for none. */
  readonly assessment: AssessmentId | null
}

/** The live entries that speak of a ladder, the last to have happened first. */
export function listLiveCounted(db: ReadableDb, counted: CountedFor): CountedEvidence[] {
  const schema = z.strictObject({ id: evidenceId, ...columns })
  return db
    .prepare(
      `SELECT e.id, ${COLUMNS}, json_group_array(l.claim ORDER BY l.claim) AS claims
       FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
       WHERE l.ladder_id = @ladderId AND ${COUNTS}
       GROUP BY e.seq ORDER BY coalesce(e.ends_on, e.starts_on) DESC NULLS FIRST, e.seq DESC`,
    )
    .all(counted)
    .map((row) => {
      const { id, ...entry } = parseRow('evidence', ['id'], schema, row)
      return fromRow(id, entry)
    })
}

/** The claims that a live entry supports; quicker than the entries themselves, and asked for with every answer. */
export function listLiveSupported(db: ReadableDb, counted: CountedFor): string[] {
  const rows = prepared(
    db,
    `SELECT DISTINCT l.claim FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
       WHERE l.ladder_id = @ladderId AND e.stance = 'supports' AND ${COUNTS} ORDER BY l.claim`,
  ).all(counted)
  return rows.map((row) => parseRow('evidence_links', [], claimRow, row).claim)
}

const claimRow = z.strictObject({ claim: dottedId })

const COUNTS = `e.deleted_at_ms IS NULL
  AND (@upTo IS NULL OR coalesce(e.starts_on, e.ends_on) IS NULL OR coalesce(e.starts_on, e.ends_on) <= @upTo)
  AND (e.id NOT IN (SELECT id FROM samples WHERE kind = 'evidence')
    OR @assessment IN (SELECT id FROM samples WHERE kind = 'assessment'))`

/** What counted when it was completed; of a draft there is none. */
export function readCountedEvidence(db: ReadableDb, id: AssessmentId): CountedEvidence[] {
  const schema = z.strictObject({ evidence_id: evidenceId, ...columns })
  return db
    .prepare(`SELECT evidence_id, ${COLUMNS}, claims FROM counted_evidence WHERE assessment_id = ? ORDER BY place`)
    .all(id)
    .map((row) => {
      const { evidence_id, ...entry } = parseRow('counted_evidence', ['evidence_id'], schema, row)
      return fromRow(evidence_id, entry)
    })
}

/** @param entries none makes it count nothing of its own: a draft reads the log */
export function writeCountedEvidence(db: WritableDb, id: AssessmentId, entries: readonly CountedEvidence[]): void {
  db.prepare('DELETE FROM counted_evidence WHERE assessment_id = ?').run(id)
  const insert = db.prepare(
    `INSERT INTO counted_evidence (assessment_id, place, evidence_id, ${COLUMNS}, claims)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [place, entry] of entries.entries()) {
    insert.run(id, place, entry.id, ...toColumns(entry), JSON.stringify(entry.claims))
  }
}

function fromRow(id: CountedEvidence['id'], row: z.output<z.ZodObject<typeof columns>>): CountedEvidence {
  const { what, outcome, claims } = row
  return { id, ...fromColumns(row), what, outcome, claims }
}
