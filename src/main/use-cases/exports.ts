import { listExports as list } from '#main/storage/exports.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { ExportEntry } from '#shared/export-log.ts'
import type { UseCaseContext } from './context.ts'

/** More than anyone reads; older ones stay in the store. */
const MOST = 500

/** What left the store, the latest first. */
export function listExports({ db }: UseCaseContext): Result<readonly ExportEntry[]> {
  return reading(db, () => ok(list(db, MOST)))
}
