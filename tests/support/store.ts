import { onTestFinished } from 'vitest'
import { openDatabase } from '#main/storage/open-database.ts'
import type { OpenOptions, Store } from '#main/storage/open-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Saturday, 21 November 2026, noon in Greenwich. */
export const NOON_MS = Date.UTC(2026, 10, 21, 12)

export const openOptions: OpenOptions = { appVersion: '0.1.0', nowMs: () => NOON_MS }

/** A real store on the disk, closed when the test ends. @throws where it can't be opened */
export function openTestStore(folder = temporaryFolder(), options: Partial<OpenOptions> = {}): Store {
  const opened = openDatabase(folder, { ...openOptions, ...options })
  if (!opened.ok) throw new Error(`the test's store can't be opened: ${opened.error.code}`)
  onTestFinished(opened.value.close)
  return opened.value
}
