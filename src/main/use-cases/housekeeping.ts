import { existsSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Store } from '#main/storage/open-database.ts'
import { layReserve, reserveFile } from '#main/storage/space-reserve.ts'
import { storageFailure } from '#main/storage/storage-failure.ts'
import type { Clock } from './context.ts'

/** How often it is looked whether something is due. */
export const TICK_MS = 5_000
const CHECKPOINT_AFTER_MS = 30_000
const BACKUP_AFTER_MS = 30 * 60_000

export interface Housekeeping {
  /** Does what is due: the log worked in, a backup made. Never throws for what the disk does. */
  readonly tick: () => void
  /** Works the log in now: the window is left, or something was deleted for good. */
  readonly settle: () => void
  /** Whether anything was written since the last backup. */
  readonly hasChanged: () => boolean
  readonly noteBackup: () => void
  /** Whether the space that was laid by at this start has been used up. */
  readonly isSpaceShort: () => boolean
}

/**
 * What a store needs while it is open and nobody asks for anything: its log worked in half a minute after a commit, so
 * that what was deleted is not left in it; a backup every half hour in which something changed; space laid by.
 */
export function housekeeping(
  store: Pick<Store, 'db' | 'layout'>,
  { clock, backUp }: { readonly clock: Clock; readonly backUp: () => void },
): Housekeeping {
  const { db, layout } = store
  const changes = (): number => z.number().parse(db.prepare('SELECT total_changes()').pluck().get())
  let logSinceMs: number | null = null
  let backedUpChanges = changes()
  let lookedAtMs = clock.monotonicMs()
  let hasTidied = false
  let hadReserve = false
  const hasReserve = (): boolean => existsSync(reserveFile(layout.file))

  const settle = (): void => {
    attempt(() => db.pragma('wal_checkpoint(TRUNCATE)'))
    logSinceMs = null
  }
  const hasLog = (): boolean => (statSync(`${layout.file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

  return {
    settle,
    isSpaceShort: () => hadReserve && !hasReserve(),
    hasChanged: () => changes() !== backedUpChanges,
    noteBackup: () => {
      backedUpChanges = changes()
      lookedAtMs = clock.monotonicMs()
    },
    tick: () => {
      const nowMs = clock.monotonicMs()
      if (!hasTidied) {
        // Once a start: laid by again after a full disk only when she has made room and come back.
        hasTidied = true
        attempt(() => {
          layReserve(layout.file)
        })
        hadReserve = hasReserve()
      }
      if (!hasLog()) logSinceMs = null
      else if (logSinceMs === null) logSinceMs = nowMs
      else if (nowMs - logSinceMs >= CHECKPOINT_AFTER_MS) settle()
      if (nowMs - lookedAtMs >= BACKUP_AFTER_MS) {
        lookedAtMs = nowMs
        if (changes() !== backedUpChanges) backUp()
      }
    },
  }
}

function attempt(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (storageFailure(error) === null) throw error
  }
}
