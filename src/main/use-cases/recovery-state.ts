import { statSync } from 'node:fs'
import { join } from 'node:path'
import { listBackups } from '#main/storage/backup-names.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { storageFailure } from '#main/storage/storage-failure.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AppError, AppErrorCode, Result } from '#shared/app-error.ts'
import type { BackupReading, RecoveryState } from '#shared/store-safety.ts'

/** Of such a file nothing can be exported, or there is nothing to put aside. */
const UNREADABLE: ReadonlySet<AppErrorCode> = new Set([
  'database-missing',
  'database-empty',
  'database-foreign',
  'database-not-a-file',
  'database-unreadable',
  'database-busy',
  'folder-not-writable',
])
/** Trying again, or the newer release, is what helps: to begin anew is not offered. [trust D2] */
const NEVER_AFRESH: ReadonlySet<AppErrorCode> = new Set([
  'database-newer',
  'database-busy',
  'database-unreadable',
  'database-read-only',
  'database-not-a-file',
  'folder-not-writable',
  'disk-full',
  'disk-read-only',
  'disk-error',
])
/** The data is sound; only writing fails. It can be looked at as a copy in memory. [trust D5] */
const SOUND: ReadonlySet<AppErrorCode> = new Set([
  'migration-failed',
  'backup-failed',
  'database-read-only',
  'disk-full',
  'disk-read-only',
])

/** Why the data can't be opened, what there is to go back to, and what is offered. */
export function recoveryState(layout: StoreLayout, error: AppError): RecoveryState {
  return {
    error,
    fileName: 'cairn.db',
    changedAtMs: changedAtMs(layout),
    backups: backupsOf(layout),
    canLook: SOUND.has(error.code),
    canExport: !UNREADABLE.has(error.code) && error.code !== 'database-newer',
    canTakeAltered: error.code === 'database-altered',
    canStartAfresh: mayStartAfresh(error),
  }
}

export const mayStartAfresh = ({ code }: AppError): boolean => !NEVER_AFRESH.has(code)
export const mayLook = ({ code }: AppError): boolean => SOUND.has(code)

/**
 * Reads a backup through and through, for its counts and to see that it can be.
 * @returns `not-found` for any other name than that of a backup
 */
export function readingOf({ backupFolder }: StoreLayout, name: string): Result<BackupReading> {
  if (!listBackups(backupFolder).some((backup) => backup.name === name)) return err('not-found')
  const read = readBackup(join(backupFolder, name), MIGRATIONS.length)
  return ok(read.ok ? { state: 'whole', counts: read.value.counts } : { state: 'unreadable' })
}

function backupsOf(layout: StoreLayout): RecoveryState['backups'] {
  try {
    let isFound = false
    return listBackups(layout.backupFolder)
      .reverse()
      .map(({ name, atMs, bytes }) => {
        if (isFound) return { name, atMs, bytes, reading: { state: 'unread' } }
        const read = readingOf(layout, name)
        const reading = read.ok ? read.value : { state: 'unreadable' as const }
        isFound = reading.state === 'whole'
        return { name, atMs, bytes, reading }
      })
  } catch (error) {
    if (storageFailure(error) === null) throw error
    return []
  }
}

function changedAtMs({ file, sideFiles }: StoreLayout): number | null {
  const times = [file, ...sideFiles].flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.size > 0 ? [stat.mtimeMs] : []
  })
  return times.length === 0 ? null : Math.round(Math.max(...times))
}
