import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { StoreLayout } from './store-layout.ts'

/** When everything was last looked at by itself, and whether it was as it had been written. */
const lastCheckSchema = z.strictObject({ atMs: z.number().int(), isSound: z.boolean() })
export type LastCheck = z.infer<typeof lastCheckSchema>

/** Beside the database and not in it: what tells of its damage must not be part of it. Null where there was none yet. */
export function readLastCheck({ lastCheckFile }: StoreLayout): LastCheck | null {
  try {
    return lastCheckSchema.parse(JSON.parse(readFileSync(lastCheckFile, 'utf8')))
  } catch {
    return null // then it is time for one
  }
}

export function writeLastCheck({ lastCheckFile }: StoreLayout, last: LastCheck): void {
  writeFileSync(lastCheckFile, JSON.stringify(last), { mode: 0o600 })
}
