import { existsSync, statSync } from 'node:fs'
import { z } from 'zod'
import { isHeldOpen } from '#main/storage/held-open.ts'
import type { Store } from '#main/storage/open-database.ts'
import { fullCheck } from '#main/storage/full-check.ts'
import type { FullCheckOutcome } from '#main/storage/full-check.ts'
import { readLastCheck, writeLastCheck } from '#main/storage/last-check.ts'
import type { LastCheck } from '#main/storage/last-check.ts'
import { layReserve, reserveFile } from '#main/storage/space-reserve.ts'
import { storageFailure } from '#main/storage/storage-failure.ts'
import type { Clock } from './context.ts'

/** How often it is looked whether something is due. */
export const TICK_MS = 5_000
const CHECKPOINT_AFTER_MS = 30_000
const BACKUP_AFTER_MS = 30 * 60_000
/** Long after the window can be used. */
const CHECK_AFTER_MS = 60_000
const CHECK_EVERY_MS = 7 * 86_400_000

export interface HousekeepingOptions {
  readonly clock: Clock
  readonly backUp: () => Promise<unknown>
  /** Told how the look at everything ended. */
  readonly onChecked: (outcome: FullCheckOutcome) => void
  /** Between two pieces of it whatever else waits has its turn. */
  readonly afterOthers?: (work: () => void) => void
}

export interface Housekeeping {
  /** Does what is due: the log worked in, a backup made. Never throws for what the disk does. @returns when that backup is made */
  readonly tick: () => Promise<void>
  /** Works the log in now: the window is left, or something was deleted for good. */
  readonly settle: () => void
  /** Whether anything was written since the last backup. */
  readonly hasChanged: () => boolean
  /** How far what is written has come; to be asked for when a backup is begun, */
  readonly mark: () => number
  /** and said when it is there. */
  readonly noteBackup: (upTo: number) => void
  /** Whether the space that was laid by at this start has been used up. */
  readonly isSpaceShort: () => boolean
}

/**
 * What a store needs while it is open and nobody asks for anything: its log worked in half a minute after a commit, so
 * that what was deleted is not left in it; a backup every half hour in which something changed; space laid by; once a week
 * a look at everything, a little at a time.
 */
export function housekeeping(
  store: Pick<Store, 'db' | 'layout'>,
  { clock, backUp, onChecked, afterOthers = setImmediate }: HousekeepingOptions,
): Housekeeping {
  const { db, layout } = store
  const changes = (): number => z.number().parse(db.prepare('SELECT total_changes()').pluck().get())
  let logSinceMs: number | null = null
  let backedUpChanges = changes()
  const openedAtMs = clock.monotonicMs()
  let lookedAtMs = openedAtMs
  let hasTidied = false
  let hadReserve = false
  const hasReserve = (): boolean => existsSync(reserveFile(layout.file))

  let isChecking = false
  let lastCheck: LastCheck | null | undefined

  const check = (): void => {
    isChecking = true
    const pieces = fullCheck(db)
    const next = (): void => {
      if (!db.open) return // closed meanwhile: the next start begins again
      if (isHeldOpen(db)) {
        afterOthers(next)
        return
      }
      const piece = pieces.next()
      if (piece.done !== true) {
        afterOthers(next)
        return
      }
      isChecking = false
      attempt(() => {
        lastCheck = { atMs: clock.nowMs(), isSound: piece.value.isSound }
        writeLastCheck(layout, lastCheck)
      })
      onChecked(piece.value)
    }
    afterOthers(next)
  }
  const isCheckDue = (): boolean => {
    if (isChecking || clock.monotonicMs() - openedAtMs < CHECK_AFTER_MS) return false
    lastCheck ??= readLastCheck(layout)
    const agoMs = clock.nowMs() - (lastCheck?.atMs ?? 0)
    return lastCheck?.isSound !== true || agoMs < 0 || agoMs >= CHECK_EVERY_MS
  }
  const settle = (): void => {
    if (isHeldOpen(db)) return // it will be, with the rest
    attempt(() => db.pragma('wal_checkpoint(TRUNCATE)'))
    logSinceMs = null
  }
  const hasLog = (): boolean => (statSync(`${layout.file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

  return {
    settle,
    isSpaceShort: () => hadReserve && !hasReserve(),
    hasChanged: () => changes() !== backedUpChanges,
    mark: changes,
    noteBackup: (upTo) => {
      backedUpChanges = upTo
      lookedAtMs = clock.monotonicMs()
    },
    tick: async () => {
      if (isHeldOpen(db)) return
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
        if (changes() !== backedUpChanges) await backUp()
      }
      if (db.open && isCheckDue()) check()
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
