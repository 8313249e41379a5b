import Database from 'better-sqlite3'

/**
 * Opens a database from its bytes, for reading: no file is touched, and no log beside it is taken in. Changes the two
 * bytes of the header that say "has a log", since SQLite opens nothing with a log from memory.
 */
export function openBytes(bytes: Buffer): Database.Database {
  bytes.fill(1, 18, 20)
  return new Database(bytes, { readonly: true })
}
