import { statSync } from 'node:fs'
import { join } from 'node:path'
import { salvage } from '#main/storage/salvage.ts'
import type { Salvage } from '#main/storage/salvage.ts'
import { listBackups } from '#main/storage/backup-names.ts'
import { copySet } from '#main/storage/copy-set.ts'
import { deleteEverything } from '#main/storage/delete-everything.ts'
import { readLastRestore, writeLastRestore } from '#main/storage/last-restore.ts'
import { lockStore } from '#main/storage/lock-store.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { readSecondPlace, writeSecondPlace } from '#main/storage/second-place.ts'
import { storageFailure } from '#main/storage/storage-failure.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import type { StoreLayout } from '#main/storage/store-layout.ts'
import { setAside, swapIn } from '#main/storage/swap-in.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { transact } from '#main/storage/transact.ts'
import { utcStamp } from '#main/storage/utc-stamp.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AppError, AppErrorCode, Result } from '#shared/app-error.ts'
import type { BackupsState, BackupTrial, RecoveryState } from '#shared/store-safety.ts'
import type { Clock } from './context.ts'
import { housekeeping } from './housekeeping.ts'
import type { Housekeeping } from './housekeeping.ts'
import { openUseCases } from './open-use-cases.ts'
import type { OpenUseCases, OpenUseCasesOptions } from './open-use-cases.ts'
import { purgeExpired } from './trash.ts'

const OVERDUE_MS = 7 * 86_400_000

export interface StoreDeskOptions extends OpenUseCasesOptions {
  readonly dataFolder: string
  readonly clock: Clock
  /** Told whenever another database, or none, is open. */
  readonly onChange: (store: Result<OpenUseCases>) => void
}

/**
 * The one place where the store is opened, closed and exchanged. Whatever is asked, there is always a state: open, or
 * why not. [trust 4.4]
 */
export interface StoreDesk {
  readonly current: () => Result<OpenUseCases>
  readonly backups: () => Result<BackupsState>
  readonly makeBackup: () => Result<BackupsState>
  readonly tryNewest: () => Result<BackupTrial>
  readonly restore: (name: string) => Result<null>
  readonly undoRestore: () => Result<null>
  readonly keepRestore: () => Result<null>
  readonly setSecondPlace: (folder: string | null) => Result<BackupsState>
  /** Null where the data is open. */
  readonly recovery: () => RecoveryState | null
  readonly retry: () => Result<null>
  /** Copies the database and all that belongs to it into a new folder there. @returns the new folder's name */
  readonly keepCopy: (folder: string) => Result<string>
  readonly salvage: () => Result<Salvage>
  readonly takeAltered: () => Result<null>
  /** The files that were there stay, under other names. */
  readonly startAfresh: () => Result<null>
  /** All of it with every backup, for good; what follows is a first start. */
  readonly deleteAll: () => Result<null>
  /** Before something that can't be taken back one by one. */
  readonly backUpFirst: () => Result<null>
  readonly tick: () => void
  readonly settle: () => void
  /** With a backup where something changed; then lets go. */
  readonly close: () => void
}

/** Of such a file nothing can be exported, or there is nothing to put aside. */
const UNREADABLE: ReadonlySet<AppErrorCode> = new Set([
  'database-missing',
  'database-empty',
  'database-foreign',
  'database-not-a-file',
  'database-unreadable',
  'database-busy',
  'folder-not-writable',
])
/** Trying again, or the newer release, is what helps: to begin anew is not offered. [trust D2] */
const NEVER_AFRESH: ReadonlySet<AppErrorCode> = new Set([
  'database-newer',
  'database-busy',
  'database-unreadable',
  'database-read-only',
  'database-not-a-file',
  'folder-not-writable',
  'disk-full',
  'disk-read-only',
  'disk-error',
])

export function storeDesk({ dataFolder, clock, onChange, ...options }: StoreDeskOptions): StoreDesk {
  const layout = storeLayout(dataFolder)
  let keeper: Housekeeping | null = null
  let failure: AppError | null = null
  let secondFailure: AppError | null = null
  let current: Result<OpenUseCases> = open({})

  function open(how: Pick<OpenUseCasesOptions, 'isAfresh' | 'takesAltered'>): Result<OpenUseCases> {
    const opened = openUseCases(dataFolder, { ...options, ...how, clock })
    failure = null
    secondFailure = null
    keeper = opened.ok ? housekeeping(opened.value.store, { clock, backUp: () => void backUp() }) : null
    if (opened.ok) purgeExpired(opened.value.context)
    return opened
  }
  function reopen(how: Pick<OpenUseCasesOptions, 'isAfresh' | 'takesAltered'> = {}): Result<null> {
    if (current.ok) current.value.close()
    current = open(how)
    onChange(current)
    return current.ok ? ok(null) : current
  }
  function backUp(): Result<string> {
    if (!current.ok) return current
    const { context, store } = current.value
    const taken = takeBackup(context.db, store.layout, {
      nowMs: clock.nowMs(),
      secondPlace: readSecondPlace(context.db),
    })
    failure = taken.ok ? null : taken.error
    if (!taken.ok) return taken
    secondFailure = taken.value.second
    keeper?.noteBackup()
    return ok(taken.value.name)
  }
  function state(): Result<BackupsState> {
    return answering(() => {
      if (!current.ok) return current
      const { context, store } = current.value
      const backups = listBackups(layout.backupFolder).reverse()
      const last = readLastRestore(layout)
      const newestMs = backups[0]?.atMs ?? null
      return ok({
        backups: backups.map(({ name, atMs, bytes }) => ({ name, atMs, bytes })),
        folder: layout.backupFolder,
        secondPlace: readSecondPlace(context.db),
        secondFailure,
        failure,
        isOverdue: newestMs !== null && clock.nowMs() - newestMs > OVERDUE_MS && (keeper?.hasChanged() ?? false),
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
        isSpaceShort: keeper?.isSpaceShort() ?? false,
      })
    })
  }
  /** Exchanges the file, whether it is open or can't be. */
  function exchange(name: string, isUndo: boolean): Result<null> {
    return answering(() => {
      const chosen = listBackups(layout.backupFolder).find((backup) => backup.name === name)
      if (chosen === undefined) return err('not-found')
      const read = readBackup(join(layout.backupFolder, name), MIGRATIONS.length)
      if (!read.ok) return read
      const before = current.ok ? backUp() : null
      // What stands could not be kept: then it is not replaced.
      if (before !== null && !before.ok) return before
      if (current.ok) current.value.close()
      const stamp = utcStamp(clock.nowMs())
      const swapped = locked(layout, () => {
        const wasOpen = before !== null
        swapIn(layout, read.value.bytes, { aside: `${wasOpen ? 'replaced' : 'corrupt'}-${stamp}`, keepOld: !wasOpen })
        writeLastRestore(
          layout,
          isUndo ? null : { atMs: clock.nowMs(), backupAtMs: chosen.atMs, before: before?.value ?? null },
        )
        return ok(null)
      })
      const opened = reopen()
      return swapped.ok ? opened : swapped
    })
  }

  return {
    current: () => current,
    backups: state,
    makeBackup: () => {
      backUp() // what went wrong is part of the state
      return state()
    },
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
    restore: (name) => exchange(name, false),
    undoRestore: () => {
      const before = readLastRestore(layout)?.before ?? null
      return before === null ? err('not-found') : exchange(before, true)
    },
    keepRestore: () =>
      answering(() => {
        writeLastRestore(layout, null)
        return ok(null)
      }),
    setSecondPlace: (folder) => {
      if (!current.ok) return current
      const { db } = current.value.context
      const written = transact(db, () => {
        writeSecondPlace(db, folder)
        return ok(null)
      })
      if (!written.ok) return written
      secondFailure = null
      if (folder !== null) backUp()
      return state()
    },
    recovery: () => (current.ok ? null : recoveryOf(layout, current.error)),
    retry: () => reopen(),
    keepCopy: (folder) => answering(() => ok(copySet(layout, folder, `Cairn ${utcStamp(clock.nowMs())}`))),
    salvage: () => answering(() => locked(layout, () => ok(salvage(layout)))),
    takeAltered: () => reopen({ takesAltered: true }),
    startAfresh: () =>
      answering(() => {
        if (current.ok || NEVER_AFRESH.has(current.error.code)) return err('refused')
        const moved = locked(layout, () => {
          setAside(layout, `corrupt-${utcStamp(clock.nowMs())}`)
          return ok(null)
        })
        return moved.ok ? reopen({ isAfresh: true }) : moved
      }),
    deleteAll: () => {
      if (current.ok) current.value.close()
      const gone = answering(() => {
        deleteEverything(dataFolder)
        return ok(null)
      })
      const opened = reopen()
      return gone.ok ? opened : gone
    },
    backUpFirst: () => {
      const made = backUp()
      return made.ok ? ok(null) : made
    },
    tick: () => keeper?.tick(),
    settle: () => keeper?.settle(),
    close: () => {
      if (!current.ok) return
      if (keeper?.hasChanged() === true) backUp()
      current.value.close()
      keeper = null
    },
  }
}

/** With the store's lock held, so that no second Cairn comes between. */
function locked<T>(layout: StoreLayout, work: () => Result<T>): Result<T> {
  const lock = lockStore(layout.lockFile)
  if (lock === null) return err('database-busy')
  try {
    return work()
  } finally {
    lock.release()
  }
}

function recoveryOf(layout: StoreLayout, error: AppError): RecoveryState {
  const backups = backupsOf(layout)
  return {
    error,
    fileName: 'cairn.db',
    changedAtMs: changedAtMs(layout),
    backups,
    canExport: !UNREADABLE.has(error.code) && error.code !== 'database-newer',
    canTakeAltered: error.code === 'database-altered',
    canStartAfresh: !NEVER_AFRESH.has(error.code),
  }
}

/** Newest first. Each is read through, for its counts and to see that it can be; a damaged one has none. */
function backupsOf({ backupFolder }: StoreLayout): RecoveryState['backups'] {
  try {
    return listBackups(backupFolder)
      .reverse()
      .map(({ name, atMs, bytes }) => {
        const read = readBackup(join(backupFolder, name), MIGRATIONS.length)
        return { name, atMs, bytes, counts: read.ok ? read.value.counts : null }
      })
  } catch (error) {
    if (storageFailure(error) === null) throw error
    return []
  }
}

function changedAtMs({ file, sideFiles }: StoreLayout): number | null {
  const times = [file, ...sideFiles].flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.size > 0 ? [stat.mtimeMs] : []
  })
  return times.length === 0 ? null : Math.round(Math.max(...times))
}

function answering<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const known = storageFailure(error)
    if (known === null) throw error
    return { ok: false, error: known }
  }
}
