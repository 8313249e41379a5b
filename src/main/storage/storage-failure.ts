import Database from 'better-sqlite3'
import type { AppError } from '#shared/app-error.ts'
import { DamagedRowError } from './damaged-row-error.ts'

/**
 * What went wrong, as a code for the person, where the disk or the file is at fault. Null for anything else: that is
 * a bug, and the caller throws it on.
 */
export function storageFailure(error: unknown): AppError | null {
  if (error instanceof DamagedRowError)
    return { code: 'database-damaged', detail: { table: error.table, row: error.row } }
  if (error instanceof Database.SqliteError) return sqliteFailure(error.code)
  return fileFailure(error)
}

/** By primary code: SQLite's extended ones (SQLITE_IOERR_FSYNC, SQLITE_BUSY_SNAPSHOT…) begin with it. */
function sqliteFailure(code: string): AppError | null {
  const primary = code.split('_').slice(0, 2).join('_')
  switch (primary) {
    case 'SQLITE_FULL':
      return { code: 'disk-full' }
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return { code: 'disk-read-only' }
    case 'SQLITE_IOERR':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PROTOCOL':
      return { code: 'disk-error' }
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return { code: 'database-busy' }
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return { code: 'database-damaged' }
    default:
      return null
  }
}

/** Whatever the system refuses is no bug of ours; what it says beyond full and forbidden helps nobody but a developer. */
function fileFailure(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'disk-read-only' }
    default:
      return { code: 'disk-error', detail: { reason: String(error.code) } }
  }
}
