import { sha256 } from '#main/files/sha256.ts'
import { withoutTrace } from '#main/scoring/without-trace.ts'
import { listAssessmentHeads, readFigures, writeFigures } from '#main/storage/assessments.ts'
import { checkSeals } from '#main/storage/check-seals.ts'
import { countFaults, countOrphans } from '#main/storage/count-faults.ts'
import { DamagedRowError } from '#main/storage/damaged-row-error.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { listLadders, readLadderContent } from '#main/storage/ladders.ts'
import { rowCounts } from '#main/storage/content-digest.ts'
import { sealedTables } from '#main/storage/sealed-tables.ts'
import { transact } from '#main/storage/transact.ts'
import { isDeepStrictEqual } from 'node:util'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { DataReport } from '#shared/store-safety.ts'
import type { UseCaseContext } from './context.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'

/**
 * Looks at everything: the file's pages, each row's seal, what points where, each answer against its ladder, each ladder
 * against its hash, and the figures that were computed. Counts what it finds, and mends only what can be computed again.
 */
export function checkData(context: UseCaseContext): Result<DataReport> {
  const { db, clock } = context
  return transact(db, () => {
    const all = rowCounts(db)
    const counts = sealedTables(db).map(({ name }) => all[name] ?? 0)
    const seals = checkSeals(db)
    const heads = listAssessmentHeads(db).map(({ head }) => head.id)
    const judged = heads.map((id) => judge(context, db, id))
    return ok({
      atMs: clock.nowMs(),
      rows: counts.reduce((sum, rows) => sum + rows, 0),
      tables: counts.length,
      broken: countFaults(db),
      altered: seals.altered.length,
      missing: seals.missing.length,
      unsealed: seals.unsealed.length,
      orphans: countOrphans(db),
      offScale: judged.filter((found) => found === 'off-scale').length,
      ladders: listLadders(db).filter(({ hash }) => sha256(readLadderContent(db, hash) ?? '') !== hash).length,
      repaired: judged.filter((found) => found === 'repaired').length,
    })
  })
}

/** Whether the answers are such as their ladder has, and the figures what they come to. */
function judge(context: UseCaseContext, db: WritableDb, id: AssessmentId): 'fine' | 'repaired' | 'off-scale' {
  try {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return 'off-scale'
    const figures = withoutTrace(context.score(loaded.value.shelved.ladder, answersOf(loaded.value)))
    const kept = readFigures(db, id)
    // None are kept where nobody has asked for them yet.
    if (kept === null || isDeepStrictEqual(JSON.parse(JSON.stringify(figures)), kept)) return 'fine'
    writeFigures(db, id, figures)
    return 'repaired'
  } catch (error) {
    if (error instanceof DamagedRowError) return 'off-scale'
    throw error
  }
}
