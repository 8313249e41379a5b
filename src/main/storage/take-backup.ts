import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { AppError, Result } from '#shared/app-error.ts'
import { backingUp } from './back-up.ts'
import { lastNumberIn, listBackups } from './backup-names.ts'
import type { WritableDb } from './database.ts'
import { readLastRestore } from './last-restore.ts'
import { schemaOf } from './migrate.ts'
import { atOnce } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { storageFailure } from './storage-failure.ts'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'
import { thinBackups } from './thin-backups.ts'

export interface TakenBackup {
  readonly name: string
  /** Why the copy in the second place could not be made; null where it was, or where there is no such place. */
  readonly second: AppError | null
}

export interface TakeBackupOptions {
  readonly nowMs: number
  /** A folder that she chose; null where there is none. */
  readonly secondPlace: string | null
}

/** The folder in the second place that holds the copies: it may be the root of a disk with much else on it. */
export const SECOND_FOLDER = 'Cairn backups'

/**
 * A verified backup of what stands, and a copy of it in the second place. A database that is not sound is never backed
 * up, and then no older backup goes: they are what is left. [trust C4]
 */
export function takeBackup(db: WritableDb, layout: StoreLayout, options: TakeBackupOptions): Result<TakenBackup> {
  return atOnce(takingBackup(db, layout, options))
}

/** The same in pieces, between which the database may be read and written. */
export function* takingBackup(
  db: WritableDb,
  layout: StoreLayout,
  { nowMs, secondPlace }: TakeBackupOptions,
): Pieces<Result<TakenBackup>> {
  try {
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') return err('database-damaged')
    yield
    const above = secondPlace === null ? 0 : lastNumberIn(join(secondPlace, SECOND_FOLDER))
    const made = yield* backingUp(db, layout, { schema: schemaOf(db), nowMs, above })
    if (!made.ok) return made
    const path = made.value
    yield
    const needed = readLastRestore(layout)?.before ?? null
    thin(layout.backupFolder, nowMs, needed === null ? new Set() : new Set([needed]))
    const second = secondPlace === null ? null : copyToSecond(path, secondPlace, nowMs)
    return ok({ name: basename(path), second })
  } catch (error) {
    const failure = storageFailure(error)
    if (failure !== null) return { ok: false, error: failure }
    return err('backup-failed', { reason: error instanceof Error ? error.name : typeof error })
  }
}

function thin(folder: string, nowMs: number, keep: ReadonlySet<string>): void {
  for (const name of thinBackups(listBackups(folder), nowMs, keep)) rmSync(join(folder, name), { force: true })
}

/** Whole under another name first, read back, and only then named. A place that is not connected waits for the next time. */
function copyToSecond(path: string, place: string, nowMs: number): AppError | null {
  try {
    if (!existsSync(place)) return { code: 'second-place-missing' }
    const folder = join(place, SECOND_FOLDER)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const target = join(folder, basename(path))
    if (existsSync(target)) return null
    const draft = `${target}.tmp`
    try {
      copyFileSync(path, draft)
      syncFile(draft)
      if (!readFileSync(draft).equals(readFileSync(path))) return { code: 'disk-error' }
      renameSync(draft, target)
      syncFolder(folder)
    } finally {
      rmSync(draft, { force: true })
    }
    thin(folder, nowMs, new Set())
    return null
  } catch (error) {
    return storageFailure(error) ?? { code: 'disk-error' }
  }
}
