import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { err, ok } from '#shared/app-error.ts'
import type { AppErrorCode, Result } from '#shared/app-error.ts'
import { countBackups } from './back-up.ts'
import { isRefusal } from './file-errors.ts'
import type { StoreLayout } from './store-layout.ts'

/** "CARN". The first migration writes the same number; a file with another one is not ours. */
export const APPLICATION_ID = 0x43_41_52_4e

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const USER_VERSION_OFFSET = 60
const APPLICATION_ID_OFFSET = 68

export type FileFinding =
  | { readonly kind: 'none' }
  /** `schema` is as in the file; a log that was not written back may hold a later one. */
  | { readonly kind: 'ours'; readonly schema: number; readonly hasLog: boolean }

/**
 * Looks at the database file as bytes, without SQLite, which would begin to mend it. Writes nothing.
 *
 * Not to be called while a connection is open in this process: closing a file drops the locks that SQLite has on it.
 * @param isAfresh whether she has asked to begin anew, although backups show that there was something
 */
export function inspectFile(layout: StoreLayout, isAfresh = false): Result<FileFinding> {
  const hasLog = layout.sideFiles.some((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0)
  const start = readStart(layout.file)
  if (!start.ok) return start
  if (start.value === null || start.value.length === 0) {
    if (isAfresh && start.value === null && !hasLog) return ok({ kind: 'none' })
    // Something was here: to begin anew would look as if all was lost, and write over what is left.
    const backups = countBackups(layout)
    if (backups === 0 && !hasLog && !isDeadLink(layout.file)) return ok({ kind: 'none' })
    return err(start.value === null ? 'database-missing' : 'database-empty', { backups })
  }
  const header = start.value
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return err('database-damaged')
  if (header.readInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) return err('database-foreign')
  return ok({ kind: 'ours', schema: header.readInt32BE(USER_VERSION_OFFSET), hasLog })
}

/** What it links to may be on a disk that is not connected just now. */
function isDeadLink(file: string): boolean {
  const link = lstatSync(file, { throwIfNoEntry: false })
  return link?.isSymbolicLink() === true && statSync(file, { throwIfNoEntry: false }) === undefined
}

/** The first bytes of a file that can be read and written; null where there is no file. */
function readStart(file: string): Result<Buffer | null> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return ok(null)
  if (!stat.isFile()) return err('database-not-a-file')
  const bytes = opened<Buffer | null>(file, 'r', 'database-unreadable', (handle) => {
    const buffer = Buffer.alloc(Math.min(HEADER_BYTES, fstatSync(handle).size))
    return buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, 0))
  })
  if (!bytes.ok) return bytes
  // By opening it: what `access` says is about another user than the one who opens, where the two differ.
  return opened(file, 'r+', 'database-read-only', () => bytes.value)
}

function opened<T>(file: string, flags: 'r' | 'r+', refused: AppErrorCode, read: (handle: number) => T): Result<T> {
  let handle: number
  try {
    handle = openSync(file, flags)
  } catch (error) {
    if (isRefusal(error)) return err(refused)
    throw error
  }
  try {
    return ok(read(handle))
  } finally {
    closeSync(handle)
  }
}
