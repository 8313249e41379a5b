import Database from 'better-sqlite3'
import { copyFileSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { AppErrorCode, Result } from '#shared/app-error.ts'
import { applyPragmas } from './apply-pragmas.ts'
import type { JournalKind } from './apply-pragmas.ts'
import { armSeals, resealAll } from './arm-seals.ts'
import { backUp } from './back-up.ts'
import { checkDatabase } from './check-database.ts'
import type { CheckedDatabase } from './check-database.ts'
import { createDatabase } from './create-database.ts'
import { asWritable } from './database.ts'
import type { WritableDb } from './database.ts'
import { folderKind } from './folder-kind.ts'
import type { FolderKind } from './folder-kind.ts'
import { inspectFile } from './inspect-file.ts'
import { lockStore } from './lock-store.ts'
import type { StoreLock } from './lock-store.ts'
import { migrate, schemaOf } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { closeToOthers, prepareFolders } from './prepare-folders.ts'
import { repairDerived } from './repair-derived.ts'
import { storageFailure } from './storage-failure.ts'
import { storeLayout } from './store-layout.ts'
import type { StoreLayout } from './store-layout.ts'
import { finishSwap } from './swap-in.ts'
import { utcStamp } from './utc-stamp.ts'

export interface OpenOptions {
  /** This release; signed into every migration. */
  readonly appVersion: string
  readonly nowMs: () => number
  /** Every step of the schema; another list only in tests. */
  readonly migrations?: readonly Migration[]
  /** What is mounted where, as `folderKind` reads it; the system's own list unless a test has another. */
  readonly mounts?: string
  /** She has asked to begin with nothing, although there was something. */
  readonly isAfresh?: boolean
  /** Its history, too, is held to its seals; otherwise that is done where it is shown, and once a week. */
  readonly readsHistory?: boolean
  /** She has asked to take rows as they are that are not as Cairn wrote them. A copy of the files is kept. */
  readonly takesAltered?: boolean
}

export interface Store {
  readonly db: WritableDb
  readonly layout: StoreLayout
  readonly origin: 'created' | 'opened' | 'migrated'
  readonly journal: JournalKind
  readonly folder: FolderKind
  /** Logs of another database that lay beside this one, by the names they were given. */
  readonly foreignLogs: readonly string[]
  /** What the database takes on the disk. */
  readonly fileBytes: () => number
  /** Works the log into the database, so that one file is left, and lets go of it. A second call does nothing. */
  readonly close: () => void
}

/**
 * Opens `<dataFolder>/store/cairn.db` for this process alone, makes it where there is none, and brings an older schema
 * up to date after a verified backup. What can't be opened is left exactly as it is, and the answer says why:
 *
 * `folder-not-writable`, `database-busy`, `database-missing` and `database-empty` (where backups or a log show that
 * there was one), `database-not-a-file`, `database-unreadable`, `database-read-only`, `database-foreign`,
 * `database-newer`, `database-damaged`, `database-altered`, `backup-failed`, `migration-failed`, or what the disk says.
 */
export function openDatabase(dataFolder: string, options: OpenOptions): Result<Store> {
  return attempt(null, () => {
    const layout = storeLayout(dataFolder)
    const prepared = prepareFolders(layout)
    if (!prepared.ok) return prepared
    const lock = lockStore(layout.lockFile)
    if (lock === null) return err('database-busy')
    return releasedUnlessOk(lock, () => openLocked(layout, lock, options))
  })
}

function openLocked(layout: StoreLayout, lock: StoreLock, options: OpenOptions): Result<Store> {
  const { migrations = MIGRATIONS, appVersion, nowMs, isAfresh = false, takesAltered = false, readsHistory } = options
  finishSwap(layout)
  rmSync(layout.rehearsalFolder, { recursive: true, force: true }) // a start that was cut short may have left its copy
  const found = inspectFile(layout, isAfresh)
  if (!found.ok) return found
  if (found.value.kind === 'none') {
    const created = attempt('migration-failed', () =>
      ok(createDatabase(layout, migrations, { appVersion, nowMs: nowMs() })),
    )
    if (!created.ok) return created
    return connect(layout, lock, options, { foreignLogs: [] }, () => ok('created'))
  }
  const { hasLog } = found.value
  const checked = checkDatabase(layout, hasLog, migrations.length, readsHistory)
  const isTaken = !checked.ok && checked.error.code === 'database-altered' && takesAltered
  if (!checked.ok && !isTaken) return checked
  if (isTaken) keepCopy(layout, `altered-${utcStamp(nowMs())}`)
  const { foreignLog, derived }: Pick<CheckedDatabase, 'foreignLog' | 'derived'> = checked.ok
    ? checked.value
    : { foreignLog: false, derived: [] }
  const foreignLogs = foreignLog ? moveLogs(layout, `foreign-${utcStamp(nowMs())}`) : []
  closeToOthers(layout.file)
  const opened = connect(layout, lock, options, { foreignLogs }, (db) => {
    if (isTaken) db.transaction(() => resealAll(db)).immediate()
    if (schemaOf(db) === migrations.length) return ok('opened')
    const backup = attempt('backup-failed', () => backUp(db, layout, { schema: schemaOf(db), nowMs: nowMs() }))
    if (!backup.ok) return err('backup-failed', { reason: backup.error.detail?.['reason'] ?? backup.error.code })
    return attempt('migration-failed', () => {
      migrate(db, migrations, { appVersion, nowMs: nowMs() })
      return ok('migrated')
    })
  })
  if (opened.ok && derived.length > 0) repairDerived(opened.value.db, derived)
  return opened
}

/** Opens the file, lets `prepare` bring it up to date, and hands it out; closes it again where that fails. */
function connect(
  layout: StoreLayout,
  lock: StoreLock,
  { mounts = systemMounts() }: OpenOptions,
  { foreignLogs }: Pick<Store, 'foreignLogs'>,
  prepare: (db: Database.Database) => Result<Store['origin']>,
): Result<Store> {
  const { file } = layout
  const folder = folderKind(realpathSync(dirname(file)), mounts)
  const wanted: JournalKind = folder === 'local' ? 'wal' : 'delete'
  const db = new Database(file, { fileMustExist: true, timeout: 0 })
  let origin: Result<Store['origin']> | null = null
  let journal = wanted
  try {
    let refused = applyPragmas(db, wanted)
    if (refused === 'journal_mode' && wanted === 'wal') {
      journal = 'delete' // a file system that has no way to keep a log
      refused = applyPragmas(db, journal)
    }
    origin = refused === null ? prepare(db) : err('disk-error', { setting: refused })
    if (!origin.ok) return origin
    armSeals(db)
  } finally {
    if (origin?.ok !== true) db.close()
  }
  return ok({
    db: asWritable(db),
    layout,
    origin: origin.value,
    journal,
    folder,
    foreignLogs,
    fileBytes: () => statSync(file).size,
    close: () => {
      closeDatabase(db)
      lock.release()
    },
  })
}

/** A copy of the database and all that belongs to it, under another name. */
function keepCopy({ file, sideFiles }: StoreLayout, suffix: string): void {
  for (const path of [file, ...sideFiles]) if (existsSync(path)) copyFileSync(path, `${path}.${suffix}`)
}

/** Puts logs that are another database's out of the way, whole. @returns their new names */
function moveLogs({ sideFiles }: StoreLayout, suffix: string): string[] {
  return sideFiles
    .filter((path) => existsSync(path))
    .map((path) => {
      renameSync(path, `${path}.${suffix}`)
      return `${basename(path)}.${suffix}`
    })
}

/** Only Linux has such a list; elsewhere the folder's own name has to do. */
function systemMounts(): string {
  try {
    return process.platform === 'linux' ? readFileSync('/proc/self/mounts', 'utf8') : ''
  } catch {
    return ''
  }
}

function closeDatabase(db: Database.Database): void {
  if (!db.open) return
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // On a full disk, say: everything is in the log, which is worked in at the next start.
    if (storageFailure(error) === null) throw error
  } finally {
    db.close()
  }
}

function releasedUnlessOk<T>(lock: StoreLock, work: () => Result<T>): Result<T> {
  let result: Result<T> | null = null
  try {
    result = work()
    return result
  } finally {
    if (result?.ok !== true) lock.release()
  }
}

/** What the disk or the file is to blame for becomes an answer; so does anything else where `otherwise` names it. */
function attempt<T>(otherwise: AppErrorCode | null, work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const failure = storageFailure(error)
    if (failure !== null) return { ok: false, error: failure }
    if (otherwise !== null) return err(otherwise, { reason: kindOf(error) })
    throw error
  }
}

/** For a developer, without the message, which may quote what was stored. */
function kindOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error ? error.name : typeof error
}
