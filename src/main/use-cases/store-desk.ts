import { copySet } from '#main/storage/copy-set.ts'
import { deleteEverything } from '#main/storage/delete-everything.ts'
import type { FullCheckOutcome } from '#main/storage/full-check.ts'
import { takeBackHeld } from '#main/storage/held-open.ts'
import { readLastCheck } from '#main/storage/last-check.ts'
import { readLastRestore, writeLastRestore } from '#main/storage/last-restore.ts'
import { salvage } from '#main/storage/salvage.ts'
import type { Salvage } from '#main/storage/salvage.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { setAside } from '#main/storage/swap-in.ts'
import { utcStamp } from '#main/storage/utc-stamp.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { BackupErasure, BackupReading, BackupsState, BackupTrial, RecoveryState } from '#shared/store-safety.ts'
import type { Trashed } from '#shared/trashed.ts'
import { answering, locked } from './answering.ts'
import { backupDesk } from './backup-desk.ts'
import type { Clock } from './context.ts'
import { exchangeDatabase } from './exchange-database.ts'
import { housekeeping } from './housekeeping.ts'
import type { Housekeeping } from './housekeeping.ts'
import { lookAtData } from './look-at-data.ts'
import { openUseCases } from './open-use-cases.ts'
import type { OpenUseCases, OpenUseCasesOptions } from './open-use-cases.ts'
import { mayLook, mayStartAfresh, readingOf, recoveryState } from './recovery-state.ts'
import { purgeExpired } from './trash.ts'

export interface StoreDeskOptions extends OpenUseCasesOptions {
  readonly dataFolder: string
  readonly clock: Clock
  /** Told whenever another database, or none, is open. */
  readonly onChange: (store: Result<OpenUseCases>) => void
  /** Told how each of the weekly checks ended. */
  readonly onChecked?: (outcome: FullCheckOutcome) => void
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
  /** What was deleted for good leaves the backups, too. */
  readonly eraseFromBackups: (gone: readonly Trashed[]) => Result<BackupErasure>
  /** Null where the data is open. */
  readonly recovery: () => RecoveryState | null
  readonly readBackup: (name: string) => Result<BackupReading>
  readonly retry: () => Result<null>
  /** Opens what can't be written as a copy in memory. [trust D5] */
  readonly look: () => Result<null>
  /**
   * Copies the database and all that belongs to it into a new folder there; where it is open, a backup of it. No file of a
   * database that is open is read: closing it again would drop SQLite's locks on it.
   * @returns the new name
   */
  readonly keepCopy: (folder: string) => Result<string>
  readonly salvage: () => Result<Salvage>
  readonly takeAltered: () => Result<null>
  /** The files that were there stay, under other names. */
  readonly startAfresh: () => Result<null>
  /** All of it with every backup, for good; what follows is a first start. */
  readonly deleteAll: () => Result<null>
  /** Before something that can't be taken back one by one. @returns the backup's name */
  readonly backUpFirst: () => Result<string>
  /** The same in turns with everything else. */
  readonly backUpInTurns: () => Promise<Result<string>>
  /** Takes back at once what is done in turns: Cairn is about to end, and what is still being typed comes first. */
  readonly interrupt: () => void
  /** Does what is due; over when the backup that was due is made. */
  readonly tick: () => Promise<void>
  readonly settle: () => void
  /** With a backup where something changed; then lets go. */
  readonly close: () => void
  /** Lets go at once, with everything that was acknowledged in the file. */
  readonly abandon: () => void
}

export function storeDesk({ dataFolder, clock, onChange, onChecked, ...options }: StoreDeskOptions): StoreDesk {
  const layout = storeLayout(dataFolder)
  let keeper: Housekeeping | null = null
  /** Once a run: where the disk reads well again, nobody is sent in circles. */
  let hasReopened = false
  const backups = backupDesk({ layout, clock, current: () => current, keeper: () => keeper })
  let current: Result<OpenUseCases> = open({})

  type How = Pick<OpenUseCasesOptions, 'isAfresh' | 'takesAltered' | 'readsHistory'>
  function open(how: How): Result<OpenUseCases> {
    const readsHistory = readLastCheck(layout)?.isSound === false // until all is found sound again
    const opened = openUseCases(dataFolder, { readsHistory, ...options, ...how, clock })
    backups.forgetFailures()
    keeper = opened.ok
      ? housekeeping(opened.value.store, { clock, backUp: backups.makeInTurns, onChecked: checked })
      : null
    if (opened.ok) {
      const gone = purgeExpired(opened.value.context)
      if (gone.ok && gone.value.length > 0) keeper?.settle() // out of the log, too
    }
    return opened
  }
  function put(opened: Result<OpenUseCases>): Result<null> {
    current = opened
    onChange(current)
    return current.ok ? ok(null) : current
  }
  function interrupt(): void {
    backups.stop()
    if (current.ok) takeBackHeld(current.value.context.db)
  }
  function letGo(): void {
    interrupt()
    keeper = null
    if (current.ok) current.value.close()
  }
  function reopen(how: How = {}): Result<null> {
    letGo()
    return put(open(how))
  }
  function checked(outcome: FullCheckOutcome): void {
    onChecked?.(outcome)
    // Opened anew it is read through as it lies on the disk, with its history; what is wrong is told, and the ways back.
    if (outcome.isSound || hasReopened) return
    hasReopened = true
    reopen({ readsHistory: true })
  }
  function exchange(name: string, isUndo: boolean): Result<null> {
    return answering(() =>
      exchangeDatabase({
        layout,
        nowMs: clock.nowMs(),
        name,
        isUndo,
        backUp: () => (current.ok && current.value.looking === null ? backups.make() : null),
        close: letGo,
        reopen,
      }),
    )
  }

  return {
    current: () => current,
    backups: backups.state,
    makeBackup: () => {
      backups.make() // what went wrong is part of the state
      return backups.state()
    },
    tryNewest: backups.tryNewest,
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
    setSecondPlace: backups.setSecondPlace,
    eraseFromBackups: backups.erase,
    recovery: () => (current.ok ? null : recoveryState(layout, current.error)),
    readBackup: (name) => answering(() => readingOf(layout, name)),
    retry: () => reopen(),
    look: () => {
      if (current.ok || !mayLook(current.error)) return err('refused')
      const looked = lookAtData(layout, current.error, { ...options, clock })
      return looked.ok ? put(looked) : looked
    },
    keepCopy: (folder) =>
      current.ok && current.value.looking === null
        ? backups.copyTo(folder)
        : answering(() => ok(copySet(layout, folder, `Cairn ${utcStamp(clock.nowMs())}`))),
    salvage: () => answering(() => locked(layout, () => ok(salvage(layout)))),
    takeAltered: () => reopen({ takesAltered: true, readsHistory: true }),
    startAfresh: () =>
      answering(() => {
        if (current.ok || !mayStartAfresh(current.error)) return err('refused')
        const moved = locked(layout, () => {
          setAside(layout, `corrupt-${utcStamp(clock.nowMs())}`)
          return ok(null)
        })
        return moved.ok ? reopen({ isAfresh: true }) : moved
      }),
    deleteAll: () => {
      letGo()
      const gone = answering(() => {
        deleteEverything(dataFolder)
        return ok(null)
      })
      const opened = reopen()
      return gone.ok ? opened : gone
    },
    backUpFirst: backups.make,
    backUpInTurns: backups.makeInTurns,
    interrupt,
    tick: async () => await keeper?.tick(),
    settle: () => keeper?.settle(),
    close: () => {
      interrupt()
      if (keeper?.hasChanged() === true) backups.make()
      letGo()
    },
    abandon: letGo,
  }
}
