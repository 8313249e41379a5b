import Database from 'better-sqlite3'
import { rmSync, statSync } from 'node:fs'
import { err, ok } from '#shared/app-error.ts'
import type { AppErrorCode, Result } from '#shared/app-error.ts'
import { applyPragmas } from './apply-pragmas.ts'
import { backUp } from './back-up.ts'
import { checkDatabase } from './check-database.ts'
import { createDatabase } from './create-database.ts'
import { asWritable } from './database.ts'
import type { WritableDb } from './database.ts'
import { inspectFile } from './inspect-file.ts'
import { lockStore } from './lock-store.ts'
import type { StoreLock } from './lock-store.ts'
import { migrate, schemaOf } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { closeToOthers, prepareFolders } from './prepare-folders.ts'
import { storageFailure } from './storage-failure.ts'
import { storeLayout } from './store-layout.ts'
import type { StoreLayout } from './store-layout.ts'

export interface OpenOptions {
  /** This release; signed into every migration. */
  readonly appVersion: string
  readonly nowMs: () => number
  /** Every step of the schema; another list only in tests. */
  readonly migrations?: readonly Migration[]
}

export interface Store {
  readonly db: WritableDb
  readonly origin: 'created' | 'opened' | 'migrated'
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
 * `database-newer`, `database-damaged`, `backup-failed`, `migration-failed`, or what the disk says.
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
  const { migrations = MIGRATIONS, appVersion, nowMs } = options
  rmSync(layout.rehearsalFolder, { recursive: true, force: true }) // a start that was cut short may have left its copy
  const found = inspectFile(layout)
  if (!found.ok) return found
  if (found.value.kind === 'none') {
    const created = attempt('migration-failed', () =>
      ok(createDatabase(layout, migrations, { appVersion, nowMs: nowMs() })),
    )
    if (!created.ok) return created
    return connect(layout, lock, () => ok('created'))
  }
  const schema = checkDatabase(layout, found.value.hasLog, migrations.length)
  if (!schema.ok) return schema
  closeToOthers(layout.file)
  return connect(layout, lock, (db) => {
    if (schemaOf(db) === migrations.length) return ok('opened')
    const backup = attempt('backup-failed', () => ok(backUp(db, layout, schemaOf(db), nowMs())))
    if (!backup.ok) return err('backup-failed', { reason: backup.error.detail?.['reason'] ?? backup.error.code })
    return attempt('migration-failed', () => {
      migrate(db, migrations, { appVersion, nowMs: nowMs() })
      return ok('migrated')
    })
  })
}

/** Opens the file, lets `prepare` bring it up to date, and hands it out; closes it again where that fails. */
function connect(
  { file }: StoreLayout,
  lock: StoreLock,
  prepare: (db: Database.Database) => Result<Store['origin']>,
): Result<Store> {
  const db = new Database(file, { fileMustExist: true, timeout: 0 })
  let origin: Result<Store['origin']> | null = null
  try {
    const refused = applyPragmas(db)
    origin = refused === null ? prepare(db) : err('disk-error', { setting: refused })
    if (!origin.ok) return origin
  } finally {
    if (origin?.ok !== true) db.close()
  }
  return ok({
    db: asWritable(db),
    origin: origin.value,
    fileBytes: () => statSync(file).size,
    close: () => {
      closeDatabase(db)
      lock.release()
    },
  })
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
