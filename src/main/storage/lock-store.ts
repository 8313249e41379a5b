import Database from 'better-sqlite3'
import { closeSync, existsSync, openSync, rmSync } from 'node:fs'

/** Held for as long as the store is open; the system lets go of it however the process ends. */
export interface StoreLock {
  readonly release: () => void
}

/**
 * Takes the store for this process before anything in it is looked at: a database that another Cairn is writing looks
 * damaged to whoever copies it. The lock is SQLite's own, on an empty file, since Node has none that works everywhere.
 * @returns null where another process, or another connection of this one, has it
 * @throws SqliteError or a file error for anything but that
 */
export function lockStore(lockFile: string): StoreLock | null {
  // Only where it is missing: closing a file drops every lock that this process has on it.
  if (!existsSync(lockFile)) closeSync(openSync(lockFile, 'a', 0o600))
  const db = new Database(lockFile, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY') // nothing is ever written: no journal beside it
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (code.startsWith('SQLITE_BUSY')) return null
    if (code !== 'SQLITE_NOTADB') throw error
    rmSync(lockFile) // something else wrote into it; nobody can hold it, and it holds nothing
    return lockStore(lockFile)
  }
  return { release: () => db.close() }
}
