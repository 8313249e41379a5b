import { insertExport } from '#main/storage/exports.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { ExportEntry } from '#shared/export-log.ts'
import type { UseCaseContext } from './context.ts'

export type ExportRecord = Pick<ExportEntry, 'kind' | 'subject' | 'file'> &
  Partial<Pick<ExportEntry, 'holds' | 'leftOut'>>

/**
 * Notes what left the store, for whoever writes a file: called once the file is there. Counts and places, never contents.
 */
export function recordExport({ db, clock }: Pick<UseCaseContext, 'db' | 'clock'>, record: ExportRecord): Result<null> {
  return transact(db, () => {
    insertExport(db, { holds: {}, leftOut: {}, ...record, atMs: clock.nowMs() })
    return ok(null)
  })
}
