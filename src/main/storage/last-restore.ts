import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { StoreLayout } from './store-layout.ts'

/** What the last restore brought back, and what stood before it: the way to undo it. */
const lastRestoreSchema = z.strictObject({
  atMs: z.number().int(),
  /** When the backup was made that was restored. */
  backupAtMs: z.number().int(),
  /** The backup made just before; null where what stood could not be read. */
  before: z.string().nullable(),
})
export type LastRestore = z.infer<typeof lastRestoreSchema>

/** Null where nothing was restored, or where it was undone or put out of mind. */
export function readLastRestore({ lastRestoreFile }: StoreLayout): LastRestore | null {
  try {
    return lastRestoreSchema.parse(JSON.parse(readFileSync(lastRestoreFile, 'utf8')))
  } catch {
    return null // a note for the screen; the backups themselves are what counts
  }
}

export function writeLastRestore({ lastRestoreFile }: StoreLayout, last: LastRestore | null): void {
  if (last === null) rmSync(lastRestoreFile, { force: true })
  else writeFileSync(lastRestoreFile, JSON.stringify(last), { mode: 0o600 })
}
