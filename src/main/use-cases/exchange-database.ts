import { join } from 'node:path'
import { listBackups } from '#main/storage/backup-names.ts'
import { writeLastRestore } from '#main/storage/last-restore.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { swapIn } from '#main/storage/swap-in.ts'
import { utcStamp } from '#main/storage/utc-stamp.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { locked } from './answering.ts'

export interface ExchangeOptions {
  readonly layout: StoreLayout
  readonly nowMs: number
  /** The backup to put in the database's place. */
  readonly name: string
  /** Whether it takes back an earlier restore: then nothing is left to be undone. */
  readonly isUndo: boolean
  /** Backs up what stands, and answers null where nothing that can be is open. */
  readonly backUp: () => Result<string> | null
  readonly close: () => void
  readonly reopen: () => Result<null>
}

/**
 * Puts a backup in the place of the database, whether that is open or can't be. The backup is read through first, and what
 * stands is backed up, or kept whole under another name. [trust C5]
 */
export function exchangeDatabase(options: ExchangeOptions): Result<null> {
  const { layout, nowMs, name, isUndo, backUp, close, reopen } = options
  const chosen = listBackups(layout.backupFolder).find((backup) => backup.name === name)
  if (chosen === undefined) return err('not-found')
  const read = readBackup(join(layout.backupFolder, name), MIGRATIONS.length)
  if (!read.ok) return read
  const before = backUp()
  // What stands could not be kept: then it is not replaced.
  if (before !== null && !before.ok) return before
  close()
  const swapped = locked(layout, () => {
    const wasOpen = before !== null
    const aside = `${wasOpen ? 'replaced' : 'corrupt'}-${utcStamp(nowMs)}`
    swapIn(layout, read.value.bytes, { aside, keepOld: !wasOpen })
    writeLastRestore(layout, isUndo ? null : { atMs: nowMs, backupAtMs: chosen.atMs, before: before?.value ?? null })
    return ok(null)
  })
  const opened = reopen()
  return swapped.ok ? opened : swapped
}
