import type { Result } from '#shared/app-error.ts'
import { err, ok } from '#shared/app-error.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { holdOpen, isDoneWith, isHeldOpen } from './held-open.ts'
import { inTurns } from './in-turns.ts'
import type { Pieces } from './pieces.ts'
import { releaseReserve } from './space-reserve.ts'
import { storageFailure } from './storage-failure.ts'
import { isFull } from './transact.ts'

/**
 * Runs `work` as one transaction, like `transact`, but over several turns: what takes seconds doesn't hold up the window.
 * Until it is done nobody else reads or writes (`still-writing`), and whoever closes the database takes it all back.
 */
export async function transactInTurns<T>(
  db: WritableDb,
  work: (db: WritableDb) => Pieces<Result<T>>,
): Promise<Result<T>> {
  if (isHeldOpen(db)) return err('still-writing')
  return await answering(async () => {
    try {
      return await once(db, work)
    } catch (error) {
      if (!db.open || !isFull(error) || !releaseReserve(db.name)) throw error
      return await once(db, work)
    }
  })
}

/** Reads over several turns, without a transaction: what is written between two pieces may or may not be in it. */
export async function readInTurns<T>(db: ReadableDb, work: (db: ReadableDb) => Pieces<T>): Promise<Result<T>> {
  if (isHeldOpen(db)) return err('still-writing')
  function* pieces(): Pieces<Result<T>> {
    return ok(yield* work(db))
  }
  return await answering(() => inTurns<Result<T>>(pieces(), () => err('still-writing')).done)
}

async function answering<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    const failure = storageFailure(error)
    if (failure === null) throw error
    return { ok: false, error: failure }
  }
}

async function once<T>(db: WritableDb, work: (db: WritableDb) => Pieces<Result<T>>): Promise<Result<T>> {
  db.exec('BEGIN IMMEDIATE')
  const takeBack = (): void => {
    isDoneWith(db)
    if (db.open && db.inTransaction) db.exec('ROLLBACK')
  }
  const turns = inTurns<Result<T>>(work(db), () => err('still-writing'))
  holdOpen(db, () => {
    turns.stop()
    takeBack()
  })
  try {
    const result = await turns.done
    if (result.ok) db.exec('COMMIT')
    return result
  } finally {
    takeBack()
  }
}
