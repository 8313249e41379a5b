import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWholeFile } from '#main/files/write-whole-file.ts'
import { listBackups } from '#main/storage/backup-names.ts'
import { eraseFromBackups } from '#main/storage/erase-from-backups.ts'
import { readLastCheck } from '#main/storage/last-check.ts'
import { readLastRestore } from '#main/storage/last-restore.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { readSecondPlace, writeSecondPlace } from '#main/storage/second-place.ts'
import { inTurns } from '#main/storage/in-turns.ts'
import type { Turns } from '#main/storage/in-turns.ts'
import { atOnce } from '#main/storage/pieces.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { SECOND_FOLDER, takingBackup } from '#main/storage/take-backup.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AppError, Result } from '#shared/app-error.ts'
import type { BackupErasure, BackupsState, BackupTrial } from '#shared/store-safety.ts'
import type { Trashed } from '#shared/trashed.ts'
import { answering } from './answering.ts'
import type { Clock } from './context.ts'
import type { Housekeeping } from './housekeeping.ts'
import type { OpenUseCases } from './open-use-cases.ts'

const DAY_MS = 86_400_000
const OVERDUE_MS = 7 * DAY_MS

/** One from the future tells of a clock that was wrong, and not of when it was made. */
const isLongAgo = (agoMs: number): boolean => agoMs > OVERDUE_MS || agoMs < -DAY_MS

export interface BackupDesk {
  /** @returns the new backup's name */
  readonly make: () => Result<string>
  /** The same in turns with everything else; what is written meanwhile is in the next one. */
  readonly makeInTurns: () => Promise<Result<string>>
  /** Ends one that is being made in turns. */
  readonly stop: () => void
  readonly state: () => Result<BackupsState>
  readonly tryNewest: () => Result<BackupTrial>
  readonly setSecondPlace: (folder: string | null) => Result<BackupsState>
  /** A new backup, as a file elsewhere. @returns its name */
  readonly copyTo: (folder: string) => Result<string>
  readonly erase: (gone: readonly Trashed[]) => Result<BackupErasure>
  /** Another database is open: what failed was of the one before. */
  readonly forgetFailures: () => void
}

export interface BackupDeskOptions {
  readonly layout: StoreLayout
  readonly clock: Clock
  readonly current: () => Result<OpenUseCases>
  /** Null where nothing is open, or only looked at. */
  readonly keeper: () => Housekeeping | null
}

/** Backups of what is open, here and in a second place, and what became of the last one. */
export function backupDesk({ layout, clock, current, keeper }: BackupDeskOptions): BackupDesk {
  let failure: AppError | null = null
  let secondFailure: AppError | null = null

  function* making(): Pieces<Result<string>> {
    const open = current()
    if (!open.ok) return open
    if (open.value.looking !== null) return err('only-looking')
    const { context, store } = open.value
    const upTo = keeper()?.mark() ?? 0
    const taken = yield* takingBackup(context.db, store.layout, {
      nowMs: clock.nowMs(),
      secondPlace: readSecondPlace(context.db),
    })
    failure = taken.ok ? null : taken.error
    if (!taken.ok) return taken
    secondFailure = taken.value.second
    keeper()?.noteBackup(upTo)
    return ok(taken.value.name)
  }
  let underWay: Turns<Result<string>> | null = null
  const stop = (): void => {
    underWay?.stop()
    underWay = null
  }
  // There is one draft: whoever comes later begins anew.
  const make = (): Result<string> => {
    stop()
    return atOnce(making())
  }
  const makeInTurns = async (): Promise<Result<string>> => {
    stop()
    const turns = inTurns<Result<string>>(making(), () => err('still-writing'))
    underWay = turns
    return await turns.done
  }
  const state = (): Result<BackupsState> =>
    answering(() => {
      const open = current()
      if (!open.ok) return open
      const { context, store, looking } = open.value
      const backups = listBackups(layout.backupFolder).reverse()
      const last = readLastRestore(layout)
      const newestMs = backups[0]?.atMs ?? null
      return ok({
        backups: backups.map(({ name, atMs, bytes }) => ({ name, atMs, bytes })),
        folder: layout.backupFolder,
        secondPlace: readSecondPlace(context.db),
        secondFailure,
        failure,
        isOverdue: newestMs !== null && isLongAgo(clock.nowMs() - newestMs) && (keeper()?.hasChanged() ?? false),
        restored:
          last === null
            ? null
            : {
                atMs: last.atMs,
                backupAtMs: last.backupAtMs,
                canUndo: backups.some(({ name }) => name === last.before),
              },
        folderKind: store.folder,
        foreignLogs: store.foreignLogs,
        isSpaceShort: keeper()?.isSpaceShort() ?? false,
        looking,
        checkedAtMs: readLastCheck(layout)?.atMs ?? null,
      })
    })
  return {
    make,
    makeInTurns,
    stop,
    state,
    tryNewest: () =>
      answering(() => {
        const newest = listBackups(layout.backupFolder).at(-1)
        if (newest === undefined) return err('not-found')
        const from = clock.monotonicMs()
        const read = readBackup(join(layout.backupFolder, newest.name), MIGRATIONS.length)
        if (!read.ok) return read
        const milliseconds = Math.round(clock.monotonicMs() - from)
        return ok({ name: newest.name, atMs: newest.atMs, counts: read.value.counts, milliseconds })
      }),
    setSecondPlace: (folder) => {
      const open = current()
      if (!open.ok) return open
      const { db } = open.value.context
      const written = transact(db, () => {
        writeSecondPlace(db, folder)
        return ok(null)
      })
      if (!written.ok) return written
      secondFailure = null
      if (folder !== null) make()
      return state()
    },
    copyTo: (folder) =>
      answering(() => {
        const made = make()
        if (!made.ok) return made
        const copied = writeWholeFile(join(folder, made.value), readFileSync(join(layout.backupFolder, made.value)))
        return copied.ok ? made : copied
      }),
    erase: (gone) =>
      answering(() => {
        const open = current()
        if (!open.ok) return open
        const second = readSecondPlace(open.value.context.db)
        const secondFolder = second === null ? null : join(second, SECOND_FOLDER)
        const isSecondThere = secondFolder !== null && existsSync(secondFolder)
        const folders = isSecondThere ? [layout.backupFolder, secondFolder] : [layout.backupFolder]
        const done = folders.map((folder) => eraseFromBackups(folder, MIGRATIONS.length, gone))
        return ok({
          rewritten: done.reduce((sum, { rewritten }) => sum + rewritten, 0),
          failed: done.reduce((sum, { failed }) => sum + failed, 0),
          isSecondMissing: second !== null && !existsSync(second),
        })
      }),
    forgetFailures: () => {
      failure = null
      secondFailure = null
    },
  }
}
