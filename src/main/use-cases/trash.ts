import { forgetDraftFigures, readAssessmentHead } from '#main/storage/assessments.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { indexEvidence } from '#main/storage/evidence-search.ts'
import { transact, reading } from '#main/storage/transact.ts'
import { listTrash, purge, takeFromTrash } from '#main/storage/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { TrashEntry } from '#shared/store-safety.ts'
import type { Trashed } from '#shared/trashed.ts'
import type { UseCaseContext } from './context.ts'

const KEPT_MS = 30 * 86_400_000

/** What was deleted and can still be brought back, last deleted first. */
export function readTrash({ db }: UseCaseContext): Result<readonly TrashEntry[]> {
  return reading(db, () => ok(listTrash(db).map((entry) => ({ ...entry, goesAtMs: entry.deletedAtMs + KEPT_MS }))))
}

/** Everything as it was, with all that hangs on it. */
export function restoreFromTrash({ db }: UseCaseContext, entry: Trashed): Result<null> {
  return transact(db, () => {
    if (!takeFromTrash(db, entry)) return err('not-found')
    if (entry.kind === 'assessment') takeCycleAlong(db, entry.id)
    if (entry.kind === 'evidence') indexEvidence(db, entry.id)
    if (entry.kind === 'evidence' || entry.kind === 'cycle') forgetDraftFigures(db)
    return ok(null)
  })
}

/** An assessment stands in a cycle: one that was deleted since comes back with it. */
export function takeCycleAlong(db: WritableDb, id: AssessmentId): void {
  const cycle = readAssessmentHead(db, id)?.cycle ?? null
  if (cycle !== null) takeFromTrash(db, { kind: 'cycle', id: cycle })
}

/**
 * For good, all of it or nothing. Backups made before still hold it until they are thinned away, or made anew.
 * @returns what is gone now
 */
export function purgeFromTrash(context: UseCaseContext, entries: readonly Trashed[]): Result<readonly Trashed[]> {
  const { db, shelf } = context
  return transact(db, () => {
    for (const entry of entries) {
      if (!purge(db, entry)) return err('not-found')
      if (entry.kind === 'ladder') shelf.forget(entry.id)
    }
    return ok(entries)
  })
}

/** @param olderThanMs only what was deleted before that time; everything by default */
export function emptyTrash(
  context: UseCaseContext,
  olderThanMs: number = Number.POSITIVE_INFINITY,
): Result<readonly Trashed[]> {
  const all = readTrash(context)
  if (!all.ok) return all
  const due = all.value.filter(({ deletedAtMs }) => deletedAtMs < olderThanMs)
  return purgeFromTrash(
    context,
    due.map(({ entry }) => entry),
  )
}

/** What has lain in the trash for thirty days goes by itself. */
export function purgeExpired(context: UseCaseContext): Result<readonly Trashed[]> {
  return emptyTrash(context, context.clock.nowMs() - KEPT_MS)
}
