import { z } from 'zod'
import type { AssessmentRecord, OutcomeFigures, Place } from '#shared/assessment-record.ts'
import { PERSPECTIVES } from '#shared/assessment.ts'
import { assessmentId, cycleId, ladderHash } from '#shared/ids.ts'
import type { AssessmentId, CycleId, LadderHash } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { prepared } from './prepared.ts'
import { figuresSchema } from './figures-schema.ts'
import { parseRow, timeColumn } from './parse-row.ts'

/** The head of an assessment: everything that has one value. Answers, notes and the like have tables of their own. */
export interface AssessmentHead {
  /** Rises with every assessment made, whatever the clock says. */
  readonly seq: number
  readonly id: AssessmentId
  readonly ladder: LadderHash
  readonly ladderId: string
  readonly ladderVersion: string
  readonly cycle: CycleId | null
  readonly title: string
  readonly perspective: (typeof PERSPECTIVES)[number]
  readonly by: string
  readonly target: string | null
  readonly track: string | null
  readonly context: Context
  /** What the steps of a checklist are marked for; '' while nothing is named. */
  readonly subject: string
  readonly place: Place | null
  readonly status: 'draft' | 'completed'
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly completedAtMs: number | null
  readonly deletedAtMs: number | null
}
export type Context = AssessmentRecord['context']

const columns = {
  seq: z.number().int(),
  id: assessmentId,
  ladder_hash: ladderHash,
  ladder_id: z.string(),
  version: z.string(),
  cycle_id: cycleId.nullable(),
  title: z.string().min(1),
  perspective: z.enum(PERSPECTIVES),
  by_whom: z.string(),
  target: z.string().nullable(),
  track: z.string().nullable(),
  leadership_years: z.number().nullable(),
  hands_on_percent: z.number().nullable(),
  subject: z.string(),
  place_competency: z.string().nullable(),
  place_item: z.string().nullable(),
  status: z.enum(['draft', 'completed']),
  created_at_ms: timeColumn,
  updated_at_ms: timeColumn,
  completed_at_ms: timeColumn.nullable(),
  deleted_at_ms: timeColumn.nullable(),
}
const rowSchema = z.strictObject(columns)

const COLUMNS = `
  a.seq, a.id, a.ladder_hash, l.ladder_id, l.version, a.cycle_id, a.title, a.perspective, a.by_whom, a.target, a.track,
  a.leadership_years, a.hands_on_percent, a.subject, a.place_competency, a.place_item, a.status, a.created_at_ms,
  a.updated_at_ms, a.completed_at_ms, a.deleted_at_ms`
const FROM = 'FROM assessments a JOIN ladders l ON l.hash = a.ladder_hash'

/** Also one that is in the trash: the caller looks at `deletedAtMs`. */
export function readAssessmentHead(db: ReadableDb, id: AssessmentId): AssessmentHead | null {
  const row = prepared(db, `SELECT ${COLUMNS} ${FROM} WHERE a.id = ?`).get(id)
  return row === undefined ? null : fromRow(row)
}

/** All that are not in the trash, the last made first, each with its kept figures, or null where they must be computed. */
export function listAssessmentHeads(
  db: ReadableDb,
): { readonly head: AssessmentHead; readonly figures: OutcomeFigures | null }[] {
  return prepared(db, `SELECT ${COLUMNS}, a.figures ${FROM} WHERE a.deleted_at_ms IS NULL ORDER BY a.seq DESC`)
    .all()
    .map((row) => {
      const { figures, ...head } = parseRow('assessments', ['id'], withFigures, row)
      return { head: toHead(head), figures: parseFigures(figures) }
    })
}
const withFigures = z.strictObject({ ...columns, figures: z.string().nullable() })

export interface Predecessor {
  readonly seq: number
  readonly id: AssessmentId
  readonly status: 'draft' | 'completed'
  readonly cycle: CycleId | null
  /** The last day of its cycle, else the first; without either, the day on which it was made. */
  readonly day: string
}

/** Every assessment of the same ladder, whatever its version, and of the same view; none from the trash. */
export function listOfLadder(
  db: ReadableDb,
  { ladderId, perspective }: Pick<AssessmentHead, 'ladderId' | 'perspective'>,
): Predecessor[] {
  return prepared(
    db,
    `SELECT a.seq, a.id, a.status, a.cycle_id AS cycle,
         coalesce(c.ends_on, c.starts_on, date(a.created_at_ms / 1000, 'unixepoch')) AS day
       ${FROM} LEFT JOIN cycles c ON c.id = a.cycle_id
       WHERE l.ladder_id = ? AND a.perspective = ? AND a.deleted_at_ms IS NULL`,
  )
    .all(ladderId, perspective)
    .map((row) => parseRow('assessments', ['id'], predecessorSchema, row))
}
const predecessorSchema = z.strictObject({
  seq: columns.seq,
  id: columns.id,
  status: columns.status,
  cycle: columns.cycle_id,
  day: z.string(),
})

export function readFigures(db: ReadableDb, id: AssessmentId): OutcomeFigures | null {
  return parseFigures(db.prepare('SELECT figures FROM assessments WHERE id = ?').pluck().get(id))
}

export type NewAssessment = Omit<AssessmentHead, 'seq' | 'ladderId' | 'ladderVersion' | 'subject' | 'deletedAtMs'>

export function insertAssessment(db: WritableDb, head: NewAssessment): void {
  prepared(
    db,
    `INSERT INTO assessments (
       id, ladder_hash, cycle_id, title, perspective, by_whom, target, track, leadership_years, hands_on_percent,
       place_competency, place_item, status, created_at_ms, updated_at_ms, completed_at_ms
     ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    head.id,
    head.ladder,
    head.cycle,
    head.title,
    head.perspective,
    head.by,
    head.target,
    head.track,
    head.context.leadershipYears ?? null,
    head.context.handsOnPercent ?? null,
    head.place?.competency ?? null,
    head.place?.item ?? null,
    head.status,
    head.createdAtMs,
    head.updatedAtMs,
    head.completedAtMs,
  )
}

export function writeTitle(db: WritableDb, id: AssessmentId, title: string): void {
  prepared(db, 'UPDATE assessments SET title = ? WHERE id = ?').run(title, id)
}

export function writeCycle(db: WritableDb, id: AssessmentId, cycle: CycleId | null): void {
  prepared(db, 'UPDATE assessments SET cycle_id = ? WHERE id = ?').run(cycle, id)
}

export function writePlace(db: WritableDb, id: AssessmentId, place: Place): void {
  prepared(db, 'UPDATE assessments SET place_competency = ?, place_item = ? WHERE id = ?').run(
    place.competency,
    place.item,
    id,
  )
}

export function writeTarget(db: WritableDb, id: AssessmentId, target: string | null, track: string | null): void {
  prepared(db, 'UPDATE assessments SET target = ?, track = ? WHERE id = ?').run(target, track, id)
}

export function writeContext(db: WritableDb, id: AssessmentId, context: Context): void {
  prepared(db, 'UPDATE assessments SET leadership_years = ?, hands_on_percent = ? WHERE id = ?').run(
    context.leadershipYears ?? null,
    context.handsOnPercent ?? null,
    id,
  )
}

export function writeSubject(db: WritableDb, id: AssessmentId, subject: string): void {
  prepared(db, 'UPDATE assessments SET subject = ? WHERE id = ?').run(subject, id)
}

/** @param completedAtMs null makes it a draft */
export function writeStatus(db: WritableDb, id: AssessmentId, completedAtMs: number | null): void {
  prepared(db, 'UPDATE assessments SET status = ?, completed_at_ms = ? WHERE id = ?').run(
    completedAtMs === null ? 'draft' : 'completed',
    completedAtMs,
    id,
  )
}

/** @param deletedAtMs null takes it out of the trash */
export function writeDeleted(db: WritableDb, id: AssessmentId, deletedAtMs: number | null): void {
  prepared(db, 'UPDATE assessments SET deleted_at_ms = ? WHERE id = ?').run(deletedAtMs, id)
}

export function writeUpdated(db: WritableDb, id: AssessmentId, updatedAtMs: number): void {
  prepared(db, 'UPDATE assessments SET updated_at_ms = ? WHERE id = ?').run(updatedAtMs, id)
}

export function writeFigures(db: WritableDb, id: AssessmentId, figures: OutcomeFigures): void {
  prepared(db, 'UPDATE assessments SET figures = ? WHERE id = ?').run(JSON.stringify(figures), id)
}

/** Those of all drafts are computed again when they are next asked for: what stands behind them changed. */
export function forgetDraftFigures(db: WritableDb): void {
  prepared(db, "UPDATE assessments SET figures = NULL WHERE status = 'draft' AND figures IS NOT NULL").run()
}

export function countAssessments(db: ReadableDb): number {
  return z.number().parse(db.prepare('SELECT count(*) FROM assessments WHERE deleted_at_ms IS NULL').pluck().get())
}

function fromRow(row: unknown): AssessmentHead {
  return toHead(parseRow('assessments', ['id'], rowSchema, row))
}

function toHead(row: z.output<typeof rowSchema>): AssessmentHead {
  return {
    seq: row.seq,
    id: row.id,
    ladder: row.ladder_hash,
    ladderId: row.ladder_id,
    ladderVersion: row.version,
    cycle: row.cycle_id,
    title: row.title,
    perspective: row.perspective,
    by: row.by_whom,
    target: row.target,
    track: row.track,
    context: {
      ...(row.leadership_years === null ? {} : { leadershipYears: row.leadership_years }),
      ...(row.hands_on_percent === null ? {} : { handsOnPercent: row.hands_on_percent }),
    },
    subject: row.subject,
    place: row.place_competency === null ? null : { competency: row.place_competency, item: row.place_item },
    status: row.status,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    completedAtMs: row.completed_at_ms,
    deletedAtMs: row.deleted_at_ms,
  }
}

/** Derived, so nothing is lost where it can't be read: null is computed again from the answers. */
function parseFigures(text: unknown): OutcomeFigures | null {
  if (typeof text !== 'string') return null
  try {
    return figuresSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
