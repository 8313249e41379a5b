import { z } from 'zod'
import type { ActionId, AssessmentId, CycleId, EvidenceId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { rebuildEvidenceWords } from './evidence-search.ts'

const TABLES = { assessment: 'assessments', evidence: 'evidence', action: 'actions' } as const

/** How many assessments, entries and actions here are the sample's; those in the trash don't count. */
export function countSamples(db: ReadableDb): Readonly<Record<keyof typeof TABLES, number>> {
  const count = (kind: keyof typeof TABLES): number =>
    z
      .number()
      .int()
      .parse(
        db
          .prepare(
            `SELECT count(*) FROM samples s JOIN ${TABLES[kind]} t ON t.id = s.id
             WHERE s.kind = ? AND t.deleted_at_ms IS NULL`,
          )
          .pluck()
          .get(kind),
      )
  return { assessment: count('assessment'), evidence: count('evidence'), action: count('action') }
}

export function markAsSamples(
  db: WritableDb,
  parts: {
    readonly assessments: readonly AssessmentId[]
    readonly cycles: readonly CycleId[]
    readonly evidence: readonly EvidenceId[]
    readonly actions: readonly ActionId[]
  },
): void {
  const mark = db.prepare('INSERT INTO samples (kind, id) VALUES (?, ?)')
  for (const id of parts.assessments) mark.run('assessment', id)
  for (const id of parts.cycles) mark.run('cycle', id)
  for (const id of parts.evidence) mark.run('evidence', id)
  for (const id of parts.actions) mark.run('action', id)
}

/**
 * Takes out what bears the mark, for good, talks with the assessments that they were about; a cycle into which she put
 * something of her own stays, and is hers now.
 */
export function removeSamples(db: WritableDb): void {
  db.exec(`
    DELETE FROM evidence WHERE id IN (SELECT id FROM samples WHERE kind = 'evidence');
    DELETE FROM actions WHERE id IN (SELECT id FROM samples WHERE kind = 'action');
    DELETE FROM assessments WHERE id IN (SELECT id FROM samples WHERE kind = 'assessment');
    DELETE FROM cycles WHERE id IN (SELECT id FROM samples WHERE kind = 'cycle')
      AND id NOT IN (SELECT cycle_id FROM assessments WHERE cycle_id IS NOT NULL)
      AND id NOT IN (SELECT cycle_id FROM actions WHERE cycle_id IS NOT NULL);
    DELETE FROM samples;
  `)
  rebuildEvidenceWords(db)
}
