import type { Database } from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** A connection that a function only reads from: `prepare` is all it gets. */
export type ReadableDb = Pick<Database, 'prepare'> & { readonly [readable]: true }

/** The one connection that may write. It reads as well, so it passes wherever a `ReadableDb` is asked for. */
export type WritableDb = Database & { readonly [readable]: true; readonly [writable]: true }

/** Marks a connection that `applyPragmas` has made ours; nothing else may hand one out. */
export function asWritable(db: Database): WritableDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the marks exist for the compiler only
  return db as WritableDb
}
