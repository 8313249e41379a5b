import Database from 'better-sqlite3'
import { err } from '#shared/app-error.ts'
import type { AppError, Result } from '#shared/app-error.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { isHeldOpen } from './held-open.ts'
import { releaseReserve } from './space-reserve.ts'
import { storageFailure } from './storage-failure.ts'

/**
 * Runs `work` as one transaction. A refusal, a failure of the disk or a bug leaves nothing of it behind, and the
 * connection as usable as before; the first two are answers, a bug is thrown on. On a full disk it runs once more, with
 * the space that was laid by.
 */
export function transact<T>(db: WritableDb, work: (db: WritableDb) => Result<T>): Result<T> {
  if (isHeldOpen(db)) return err('still-writing')
  const attempt = (): Result<T> =>
    db
      .transaction(() => {
        const result = work(db)
        if (!result.ok) throw new Refusal(result.error) // the way to have it rolled back
        return result
      })
      .immediate()
  return answering(() => {
    try {
      return attempt()
    } catch (error) {
      if (!isFull(error) || !releaseReserve(db.name)) throw error
      return attempt()
    }
  })
}

export function isFull(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_FULL')
}

/** Reads, with a failure of the disk or the file as an answer. */
export function reading<T>(db: ReadableDb, work: (db: ReadableDb) => Result<T>): Result<T> {
  return isHeldOpen(db) ? err('still-writing') : answering(() => work(db))
}

class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}

function answering<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const known = error instanceof Refusal ? error.error : storageFailure(error)
    if (known !== null) return err(known.code, known.detail)
    throw error
  }
}
