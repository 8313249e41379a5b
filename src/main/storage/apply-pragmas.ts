import type { Database } from 'better-sqlite3'

interface Setting {
  readonly name: string
  readonly value: string
  /** What SQLite says when it is asked afterwards. */
  readonly reads: number | string
}

/**
 * How a commit gets onto the disk. `wal` writes a log beside the file, one sync a commit. `delete` writes into the file
 * itself: slower, and right where something else copies the folder about or where the disk is another computer's.
 */
export type JournalKind = 'wal' | 'delete'

const JOURNALS: Readonly<Record<JournalKind, readonly Setting[]>> = {
  wal: [
    { name: 'journal_mode', value: 'WAL', reads: 'wal' },
    // better-sqlite3's own choice for WAL is NORMAL, which loses acknowledged commits when the power fails.
    { name: 'synchronous', value: 'FULL', reads: 2 },
  ],
  delete: [
    { name: 'journal_mode', value: 'DELETE', reads: 'delete' },
    // With FULL the last commit can be lost: the journal's own removal is not on the disk yet.
    { name: 'synchronous', value: 'EXTRA', reads: 3 },
  ],
}

/**
 * How every connection is set, in this order [trust 4.1]; each is read back, since SQLite passes over what it can't do.
 */
export function pragmas(journal: JournalKind): readonly Setting[] {
  return [
    { name: 'trusted_schema', value: 'OFF', reads: 0 },
    { name: 'cell_size_check', value: 'ON', reads: 1 },
    { name: 'mmap_size', value: '0', reads: 0 },
    // Before WAL: then there is no shared-memory file, and nobody else gets in.
    { name: 'locking_mode', value: 'EXCLUSIVE', reads: 'exclusive' },
    ...JOURNALS[journal],
    // macOS only (F_FULLFSYNC); without effect elsewhere.
    { name: 'fullfsync', value: 'ON', reads: 1 },
    { name: 'checkpoint_fullfsync', value: 'ON', reads: 1 },
    { name: 'foreign_keys', value: 'ON', reads: 1 },
    { name: 'secure_delete', value: 'ON', reads: 1 },
    // No temporary files with private text.
    { name: 'temp_store', value: 'MEMORY', reads: 2 },
    { name: 'wal_autocheckpoint', value: '200', reads: 200 },
    { name: 'journal_size_limit', value: '0', reads: 0 },
    // One owner: whoever comes second is told at once.
    { name: 'busy_timeout', value: '0', reads: 0 },
  ]
}

/**
 * Sets the connection and takes the database for it alone.
 * @returns the name of the first setting that did not take, or null
 * @throws SqliteError SQLITE_BUSY where another process has the database
 */
export function applyPragmas(db: Database, journal: JournalKind = 'wal'): string | null {
  for (const { name, value, reads } of pragmas(journal)) {
    db.pragma(`${name} = ${value}`)
    if (db.pragma(name, { simple: true }) !== reads) return name
  }
  return null
}
