import Database from 'better-sqlite3'
import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Trashed } from '#shared/trashed.ts'
import { armSeals } from './arm-seals.ts'
import { listBackups } from './backup-names.ts'
import { asWritable } from './database.ts'
import { overwrite } from './overwrite-file.ts'
import { readBackup } from './read-backup.ts'
import { storageFailure } from './storage-failure.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'
import { erase } from './trash.ts'

export interface Erasure {
  /** Backups that held any of it, and now hold all else. */
  readonly rewritten: number
  /** Backups that can't be read or written; they are as they were. */
  readonly failed: number
}

const DRAFT_NAME = 'being-rewritten.tmp'

/**
 * Takes what was deleted for good out of every backup in a folder, too. Each is made anew beside the old one and read
 * through before it takes its place; the old one's bytes are overwritten. [trust H4]
 */
export function eraseFromBackups(folder: string, knownSchema: number, gone: readonly Trashed[]): Erasure {
  let [rewritten, failed] = [0, 0]
  for (const { name } of listBackups(folder)) {
    const done = attempt(() => rewrite(folder, name, knownSchema, gone))
    if (done === null) failed += 1
    else if (done) rewritten += 1
  }
  return { rewritten, failed }
}

/** @returns whether it held any of it; null where it can't be read */
function rewrite(folder: string, name: string, knownSchema: number, gone: readonly Trashed[]): boolean | null {
  const path = join(folder, name)
  const draft = join(folder, DRAFT_NAME)
  const read = readBackup(path, knownSchema)
  if (!read.ok) return null
  rmSync(draft, { force: true })
  closeSync(openSync(draft, 'wx', 0o600)) // SQLite fills an empty file, and leaves it to its owner alone
  try {
    if (!copyWithout(read.value.bytes, draft, gone)) return false
    syncFile(draft)
    if (!readBackup(draft, knownSchema).ok) return null
    const old = openSync(path, 'r+')
    try {
      renameSync(draft, path)
      syncFolder(folder)
      overwrite(old)
    } finally {
      closeSync(old)
    }
    return true
  } finally {
    rmSync(draft, { force: true })
  }
}

/** In memory, and written whole: what is taken out is in no page of it. @returns whether there was any of it */
function copyWithout(bytes: Buffer, draft: string, gone: readonly Trashed[]): boolean {
  const inMemory = Buffer.from(bytes)
  inMemory.fill(1, 18, 20) // as `openBytes` has it: nothing with a log is opened from memory
  const db = new Database(inMemory)
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('foreign_keys = ON')
    armSeals(db)
    const found = gone.filter((entry) => erase(asWritable(db), entry))
    if (found.length > 0) db.prepare('VACUUM INTO ?').run(draft)
    return found.length > 0
  } finally {
    db.close()
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (storageFailure(error) === null && !(error instanceof Database.SqliteError)) throw error
    return null
  }
}
