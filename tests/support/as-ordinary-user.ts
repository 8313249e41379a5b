import { chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const NOBODY = 65_534

/**
 * Runs something as a user whom file permissions bind: root, as whom tests often run, may read and write everything.
 * The folder and all in it belong to that user from then on. Needs a process of its own (pool "forks").
 */
export function asOrdinaryUser<T>(folder: string, work: () => T): T {
  if (process.geteuid?.() !== 0) return work()
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, entry), NOBODY, NOBODY)
  chownSync(folder, NOBODY, NOBODY)
  process.seteuid?.(NOBODY)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}
