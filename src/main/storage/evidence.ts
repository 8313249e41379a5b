import { z } from 'zod'
import { dayString } from '#shared/assessment.ts'
import { STANCES } from '#shared/evidence.ts'
import type { EvidenceEntry, EvidenceFields, EvidenceLine } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { listLinks, readLinks } from './evidence-links.ts'
import { flagColumn, parseRow, timeColumn } from './parse-row.ts'

/** What every row that holds what was noted has, also where it was kept with an assessment. */
export const noted = {
  title: z.string().min(1),
  starts_on: dayString.nullable(),
  ends_on: dayString.nullable(),
  kind: z.string().nullable(),
  project: z.string(),
  link: z.string().nullable(),
  stance: z.enum(STANCES),
  private: flagColumn,
}
const stored = { id: evidenceId, ...noted, created_at_ms: timeColumn, updated_at_ms: timeColumn }
const rowSchema = z.strictObject({ ...stored, what: z.string(), outcome: z.string() })
const lineSchema = z.strictObject({ ...stored, excerpt: z.string() })

const HEAD = `e.id, e.title, e.starts_on, e.ends_on, e.kind, e.project, e.link, e.stance, e.private, e.created_at_ms,
  e.updated_at_ms`
/** The last to have happened first; what nobody knows the day of before all others. */
const NEWEST_FIRST = 'coalesce(e.ends_on, e.starts_on) DESC NULLS FIRST, e.seq DESC'
/** As much of a long text as a list shows. */
const EXCERPT_LENGTH = 200

/** Null where there is none, or only in the trash. */
export function readEvidence(db: ReadableDb, id: EvidenceId): EvidenceEntry | null {
  const row = db
    .prepare(`SELECT ${HEAD}, e.what, e.outcome FROM evidence e WHERE e.id = ? AND e.deleted_at_ms IS NULL`)
    .get(id)
  if (row === undefined) return null
  const { what, outcome, ...head } = parseRow('evidence', ['id'], rowSchema, row)
  return { ...fromColumns(head), ...idAndTimes(head), what, outcome, links: readLinks(db, id) }
}

/** All that are not in the trash, the last to have happened first. */
export function listEvidence(db: ReadableDb): EvidenceLine[] {
  const links = listLinks(db)
  return db
    .prepare(
      `SELECT ${HEAD}, substr(CASE WHEN trim(e.outcome) = '' THEN e.what ELSE e.outcome END, 1, ${EXCERPT_LENGTH}) AS excerpt
       FROM evidence e WHERE e.deleted_at_ms IS NULL ORDER BY ${NEWEST_FIRST}`,
    )
    .all()
    .map((row): EvidenceLine => {
      const { excerpt, ...head } = parseRow('evidence', ['id'], lineSchema, row)
      const oneLine = excerpt.replace(/\s+/g, ' ').trim()
      return { ...fromColumns(head), ...idAndTimes(head), excerpt: oneLine, links: links.get(head.id) ?? [] }
    })
}

export function insertEvidence(db: WritableDb, id: EvidenceId, fields: EvidenceFields, atMs: number): void {
  db.prepare(
    `INSERT INTO evidence (
       id, title, what, outcome, starts_on, ends_on, kind, project, link, stance, private, created_at_ms, updated_at_ms
     ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, ...toColumns(fields), atMs, atMs)
}

export function updateEvidence(db: WritableDb, id: EvidenceId, fields: EvidenceFields, atMs: number): void {
  db.prepare(
    `UPDATE evidence SET title = ?, what = ?, outcome = ?, starts_on = ?, ends_on = ?, kind = ?, project = ?, link = ?,
       stance = ?, private = ?, updated_at_ms = ? WHERE id = ?`,
  ).run(...toColumns(fields), atMs, id)
}

/** @param deletedAtMs null takes it out of the trash @returns whether there was such an entry on the other side */
export function writeEvidenceDeleted(db: WritableDb, id: EvidenceId, deletedAtMs: number | null): boolean {
  const { changes } = db
    .prepare('UPDATE evidence SET deleted_at_ms = ? WHERE id = ? AND (deleted_at_ms IS NULL) = ?')
    .run(deletedAtMs, id, deletedAtMs === null ? 0 : 1)
  return changes === 1
}

export function countEvidence(db: ReadableDb): number {
  return z.number().parse(db.prepare('SELECT count(*) FROM evidence WHERE deleted_at_ms IS NULL').pluck().get())
}

/** The columns of what was noted, in the order of the table. */
export function toColumns(fields: EvidenceFields): readonly (string | number | null)[] {
  const { title, what, outcome, on, to, kind, project, link, stance } = fields
  return [title, what, outcome, on, to, kind, project, link, stance, fields.private ? 1 : 0]
}

type Noted = z.output<z.ZodObject<typeof noted>>

export function fromColumns(row: Noted): Omit<EvidenceFields, 'what' | 'outcome'> {
  const { title, starts_on, ends_on, kind, project, link, stance } = row
  return { title, on: starts_on, to: ends_on, kind, project, link, stance, private: row.private }
}

function idAndTimes(row: Pick<z.output<typeof rowSchema>, 'id' | 'created_at_ms' | 'updated_at_ms'>) {
  return { id: row.id, createdAtMs: row.created_at_ms, updatedAtMs: row.updated_at_ms }
}
