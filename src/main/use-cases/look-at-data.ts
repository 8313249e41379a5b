import { MIGRATIONS } from '#main/storage/migrations.ts'
import { writeSettings } from '#main/storage/settings.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { viewingCopy } from '#main/storage/viewing-copy.ts'
import { ok } from '#shared/app-error.ts'
import type { AppError, Result } from '#shared/app-error.ts'
import { answering } from './answering.ts'
import { storeUseCases } from './open-use-cases.ts'
import type { OpenUseCases, OpenUseCasesOptions } from './open-use-cases.ts'

/**
 * Everything as it lies in the file, to be looked at and exported; what can't be done is to change it.
 * @param why the file itself can't be opened
 */
export function lookAtData(
  layout: StoreLayout,
  why: AppError,
  options: OpenUseCasesOptions & Required<Pick<OpenUseCasesOptions, 'clock'>>,
): Result<OpenUseCases> {
  const { migrations = MIGRATIONS, appVersion, clock } = options
  return answering(() => {
    const copy = viewingCopy(layout, migrations, { appVersion, nowMs: clock.nowMs() })
    if (!copy.ok) return copy
    const { db, left, bytes } = copy.value
    writeSettings(db, { welcomed: true }) // of the copy: a first start has nothing to set up here
    const store = {
      db,
      layout,
      origin: 'opened',
      journal: 'delete',
      folder: 'local',
      foreignLogs: [],
      fileBytes: () => bytes,
      close: () => {
        db.close()
      },
    } as const
    return ok({ ...storeUseCases(store, options), looking: { why, left } })
  })
}
