import { transact, reading } from '#main/storage/transact.ts'
import { listTrash, purgeAssessment } from '#main/storage/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { TrashEntry } from '#shared/store-safety.ts'
import type { UseCaseContext } from './context.ts'

const KEPT_MS = 30 * 86_400_000

/** What was deleted and can still be brought back, last deleted first. */
export function readTrash({ db }: UseCaseContext): Result<readonly TrashEntry[]> {
  return reading(db, () => ok(listTrash(db).map((entry) => ({ ...entry, goesAtMs: entry.deletedAtMs + KEPT_MS }))))
}

/** For good. Backups made before still hold it until they are thinned away. */
export function purgeFromTrash({ db }: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<null> {
  return transact(db, () => (purgeAssessment(db, id) ? ok(null) : err('not-found')))
}

/** @param olderThanMs only what was deleted before that time; everything by default */
export function emptyTrash(
  { db }: UseCaseContext,
  olderThanMs: number = Number.POSITIVE_INFINITY,
): Result<{ readonly purged: number }> {
  return transact(db, () => {
    const due = listTrash(db).filter(({ deletedAtMs }) => deletedAtMs < olderThanMs)
    return ok({ purged: due.filter(({ id }) => purgeAssessment(db, id)).length })
  })
}

/** What has lain in the trash for thirty days goes by itself. */
export function purgeExpired(context: UseCaseContext): Result<{ readonly purged: number }> {
  return emptyTrash(context, context.clock.nowMs() - KEPT_MS)
}
