import { z } from 'zod'
import type { AssessmentId, CycleId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from './database.ts'

/** How many assessments here are the sample's; those in the trash don't count. */
export function countSamples(db: ReadableDb): number {
  return z
    .number()
    .int()
    .parse(
      db
        .prepare(
          "SELECT count(*) FROM samples s JOIN assessments a ON a.id = s.id WHERE s.kind = 'assessment' AND a.deleted_at_ms IS NULL",
        )
        .pluck()
        .get(),
    )
}

export function markAsSamples(
  db: WritableDb,
  { assessments, cycles }: { readonly assessments: readonly AssessmentId[]; readonly cycles: readonly CycleId[] },
): void {
  const mark = db.prepare('INSERT INTO samples (kind, id) VALUES (?, ?)')
  for (const id of assessments) mark.run('assessment', id)
  for (const id of cycles) mark.run('cycle', id)
}

/** Takes out what bears the mark, for good; a cycle into which she put something of her own stays, and is hers now. */
export function removeSamples(db: WritableDb): void {
  db.exec(`
    DELETE FROM assessments WHERE id IN (SELECT id FROM samples WHERE kind = 'assessment');
    DELETE FROM cycles WHERE id IN (SELECT id FROM samples WHERE kind = 'cycle')
      AND id NOT IN (SELECT cycle_id FROM assessments WHERE cycle_id IS NOT NULL);
    DELETE FROM samples;
  `)
}
