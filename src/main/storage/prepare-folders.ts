import { chmodSync, closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { isInTheWay, isRefusal } from './file-errors.ts'
import type { StoreLayout } from './store-layout.ts'

/** Makes the folders, for their owner alone, and tries whether the store's can be written. */
export function prepareFolders({ storeFolder, backupFolder }: StoreLayout): Result<null> {
  try {
    for (const folder of [storeFolder, backupFolder]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      closeToOthers(folder)
    }
    const probe = join(storeFolder, 'probe')
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
    return ok(null)
  } catch (error) {
    if (isRefusal(error) || isInTheWay(error)) return err('folder-not-writable', { folder: storeFolder })
    throw error
  }
}

/** Takes away what others may do with a file or folder, and gives its owner nothing that was not there. */
export function closeToOthers(path: string): void {
  const { mode } = statSync(path)
  if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700)
}
