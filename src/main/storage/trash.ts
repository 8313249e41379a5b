import { z } from 'zod'
import type { TrashEntry } from '#shared/store-safety.ts'
import { trashedSchema } from '#shared/trashed.ts'
import type { Trashed, TrashKind } from '#shared/trashed.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow, timeColumn } from './parse-row.ts'

type Kept = Omit<TrashEntry, 'goesAtMs'>

interface TrashTable {
  readonly name: string
  /** The column that names a row. */
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly answers?: string
  /** Which rows in the trash are told of; those of something that lies there itself come back with it. */
  readonly shown?: string
}

const OF_ASSESSMENT = '(SELECT a.title FROM assessments a WHERE a.id = t.assessment_id)'
const IS_OF_SHOWN = 'EXISTS (SELECT 1 FROM assessments a WHERE a.id = t.assessment_id AND a.deleted_at_ms IS NULL)'

/** Every table with a trash: what is deleted has the time of it in `deleted_at_ms`, and nothing else changes. */
const TABLES: Readonly<Record<TrashKind, TrashTable>> = {
  assessment: {
    name: 'assessments',
    id: 'id',
    title: 't.title',
    answers: '(SELECT count(*) FROM answers w WHERE w.assessment_id = t.id)',
  },
  evidence: { name: 'evidence', id: 'id', title: 't.title' },
  action: { name: 'actions', id: 'id', title: 't.title' },
  meeting: { name: 'meetings', id: 'id', title: OF_ASSESSMENT, detail: 't.held_on', shown: IS_OF_SHOWN },
  scenario: { name: 'scenarios', id: 'id', title: OF_ASSESSMENT, detail: 't.name', shown: IS_OF_SHOWN },
  cycle: { name: 'cycles', id: 'id', title: 't.name' },
  // One that an assessment is made with is on the shelf all the same.
  ladder: {
    name: 'ladders',
    id: 'hash',
    title: 't.ladder_id',
    detail: 't.version',
    shown: 'NOT EXISTS (SELECT 1 FROM assessments a WHERE a.ladder_hash = t.hash)',
  },
}

const rowSchema = z
  .strictObject({
    kind: z.string(),
    id: z.string(),
    title: z.string(),
    detail: z.string(),
    answers: z.number().int(),
    deleted_at_ms: timeColumn,
  })
  .transform(({ kind, id, deleted_at_ms, ...rest }) => ({ entry: { kind, id }, ...rest, deletedAtMs: deleted_at_ms }))
  .pipe(
    z.object({
      entry: trashedSchema,
      title: z.string(),
      detail: z.string(),
      answers: z.number(),
      deletedAtMs: z.number(),
    }),
  )

/** Last deleted first. */
export function listTrash(db: ReadableDb): Kept[] {
  const selects = Object.entries(TABLES).map(([kind, table]) => {
    const { name, id, title, detail = "''", answers = '0', shown = 'TRUE' } = table
    return `SELECT '${kind}' AS kind, t.${id} AS id, ${title} AS title, ${detail} AS detail, ${answers} AS answers,
      t.deleted_at_ms FROM ${name} t WHERE t.deleted_at_ms IS NOT NULL AND ${shown}`
  })
  return db
    .prepare(`${selects.join(' UNION ALL ')} ORDER BY deleted_at_ms DESC, kind, id`)
    .all()
    .map((row) => parseRow('trash', ['kind', 'id'], rowSchema, row))
}

/** As it was. @returns whether it was in the trash */
export function takeFromTrash(db: WritableDb, { kind, id: key }: Trashed): boolean {
  const { name, id } = TABLES[kind]
  const { changes } = db
    .prepare(`UPDATE ${name} SET deleted_at_ms = NULL WHERE ${id} = ? AND deleted_at_ms IS NOT NULL`)
    .run(key)
  return changes > 0
}

/** What comes from elsewhere may belong to a cycle or a ladder that was deleted here: that comes back with it. */
export function takeNeededFromTrash(db: WritableDb): void {
  db.exec(`
    UPDATE cycles SET deleted_at_ms = NULL WHERE deleted_at_ms IS NOT NULL
      AND EXISTS (SELECT 1 FROM assessments a WHERE a.cycle_id = cycles.id AND a.deleted_at_ms IS NULL);
    UPDATE ladders SET deleted_at_ms = NULL WHERE deleted_at_ms IS NOT NULL
      AND EXISTS (SELECT 1 FROM assessments a WHERE a.ladder_hash = ladders.hash);
  `)
}

/** For good, with all that hangs on it; only what the trash tells of. @returns whether it was there */
export function purge(db: WritableDb, entry: Trashed): boolean {
  const { kind, id: key } = entry
  const { name, id, shown = 'TRUE' } = TABLES[kind]
  const sql = `SELECT 1 FROM ${name} t WHERE t.${id} = ? AND t.deleted_at_ms IS NOT NULL AND ${shown}`
  return db.prepare(sql).get(key) !== undefined && erase(db, entry)
}

/**
 * For good, also where it is in use: a backup may be older than the deletion, and than a table.
 * @returns whether it was there; a ladder that an assessment is made with stays
 */
export function erase(db: WritableDb, { kind, id: key }: Trashed): boolean {
  const { name, id } = TABLES[kind]
  const row = hasTable(db, name) ? db.prepare(`SELECT rowid FROM ${name} WHERE ${id} = ?`).pluck().get(key) : undefined
  if (row === undefined) return false
  if (kind === 'ladder' && db.prepare('SELECT 1 FROM assessments WHERE ladder_hash = ?').get(key) !== undefined)
    return false
  if (kind === 'cycle') db.prepare('UPDATE assessments SET cycle_id = NULL WHERE cycle_id = ?').run(key)
  if (kind === 'evidence') db.prepare('DELETE FROM evidence_words WHERE rowid = ?').run(row)
  db.prepare(`DELETE FROM ${name} WHERE ${id} = ?`).run(key)
  return true
}

function hasTable(db: ReadableDb, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined
}
