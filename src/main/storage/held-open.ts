import type { ReadableDb } from './database.ts'

/** Connections whose transaction is open over several turns, and how each is ended before its time. */
const held = new WeakMap<ReadableDb, () => void>()

/**
 * Whether a transaction is open on it that isn't done in one go. Whoever read now would be shown what may yet be taken back;
 * what anybody else wrote now would be taken back with it, although they were told that it is saved.
 */
export function isHeldOpen(db: ReadableDb): boolean {
  return held.has(db)
}

/** @param stop takes back all that was done in it */
export function holdOpen(db: ReadableDb, stop: () => void): void {
  held.set(db, stop)
}

export function isDoneWith(db: ReadableDb): void {
  held.delete(db)
}

/** Ends what is held open, and takes back all that was done in it; where nothing is, this does nothing. */
export function takeBackHeld(db: ReadableDb): void {
  held.get(db)?.()
}
