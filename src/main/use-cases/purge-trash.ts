import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Purged } from '#shared/store-safety.ts'
import type { Trashed } from '#shared/trashed.ts'
import type { StoreDesk } from './store-desk.ts'
import { emptyTrash, purgeFromTrash } from './trash.ts'

/**
 * Deletes for good what lies in the trash, and at once out of the log, so that the disk holds none of it; where she asks
 * for it, out of every backup, too. [trust H4]
 */
export function purgeTrash(
  desk: Pick<StoreDesk, 'current' | 'backUpFirst' | 'settle' | 'eraseFromBackups'>,
  { entries, backups }: { readonly entries: readonly Trashed[] | 'all'; readonly backups: boolean },
): Result<Purged> {
  const store = desk.current()
  if (!store.ok) return store
  const { context } = store.value
  if (entries === 'all') {
    const kept = desk.backUpFirst()
    if (!kept.ok) return kept
  }
  const gone = entries === 'all' ? emptyTrash(context) : purgeFromTrash(context, entries)
  desk.settle()
  if (!gone.ok) return gone
  if (!backups) return ok({ purged: gone.value.length, backups: null })
  const erased = desk.eraseFromBackups(gone.value)
  return erased.ok ? ok({ purged: gone.value.length, backups: erased.value }) : erased
}
