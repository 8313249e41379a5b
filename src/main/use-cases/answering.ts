import { lockStore } from '#main/storage/lock-store.ts'
import { storageFailure } from '#main/storage/storage-failure.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { err } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'

/** What the disk or the file is to blame for becomes an answer; a bug is thrown on. */
export function answering<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const known = storageFailure(error)
    if (known === null) throw error
    return { ok: false, error: known }
  }
}

/** With the store's lock held, so that no second Cairn comes between. The store must not be open. */
export function locked<T>(layout: StoreLayout, work: () => Result<T>): Result<T> {
  const lock = lockStore(layout.lockFile)
  if (lock === null) return err('database-busy')
  try {
    return work()
  } finally {
    lock.release()
  }
}
