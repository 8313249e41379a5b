import { randomFillSync } from 'node:crypto'
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const RESERVE_BYTES = 4 * 1024 * 1024
/** So much has to be free beyond it: a reserve that fills the disk would bring about what it is for. */
const ROOM_BYTES = 16 * RESERVE_BYTES

/** Beside the database itself: only the same disk helps. */
export function reserveFile(databaseFile: string): string {
  return join(dirname(databaseFile), 'space.reserve')
}

/** Lays by some space for the last answers before the disk is full. What is random can't be compressed away. [trust A7] */
export function layReserve(databaseFile: string): void {
  const path = reserveFile(databaseFile)
  if (existsSync(path)) return
  const { bavail, bsize } = statfsSync(dirname(path))
  if (bavail * bsize < ROOM_BYTES) return
  writeFileSync(path, randomFillSync(Buffer.alloc(RESERVE_BYTES)), { mode: 0o600 })
}

/** Gives the space back to the disk. @returns whether there was any */
export function releaseReserve(databaseFile: string): boolean {
  const path = reserveFile(databaseFile)
  if (!existsSync(path)) return false
  rmSync(path, { force: true })
  return true
}
