import type { Database } from 'better-sqlite3'
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openBytes } from './open-bytes.ts'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

const BACKUP_NAME = /^cairn-\d{8}T\d{6}Z-schema-\d+\.db$/
const DRAFT_NAME = 'being-written.tmp'

/**
 * Writes a whole copy of the database beside the store, reads it back, and only then gives it its name. A copy that is
 * equal to the newest one is not kept twice, so that starting again and again does not fill the disk.
 * @param schema the schema's version that the copy has, for its name
 * @returns the backup's path
 * @throws SqliteError or a file error; the earlier backups and the database are as they were
 */
export function backUp(db: Database, { backupFolder }: StoreLayout, schema: number, nowMs: number): string {
  const draft = join(backupFolder, DRAFT_NAME)
  rmSync(draft, { force: true })
  closeSync(openSync(draft, 'wx', 0o600)) // SQLite fills an empty file, and leaves it to its owner alone
  try {
    db.prepare('VACUUM INTO ?').run(draft)
    syncFile(draft)
    const bytes = readFileSync(draft)
    const newest = backupNames(backupFolder).at(-1)
    if (newest !== undefined && readFileSync(join(backupFolder, newest)).equals(bytes))
      return join(backupFolder, newest)
    assertSameContent(db, openBytes(bytes))
    const path = join(backupFolder, `cairn-${stamp(nowMs)}-schema-${schema}.db`)
    renameSync(draft, path)
    syncFolder(backupFolder)
    return path
  } finally {
    rmSync(draft, { force: true })
  }
}

/** How many backups there are. A folder that can't be read holds none that could be counted on. */
export function countBackups({ backupFolder }: StoreLayout): number {
  return backupNames(backupFolder).length
}

/** Oldest first: the names begin with the time. */
function backupNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => BACKUP_NAME.test(name))
    .sort()
}

/** UTC, and no character that a file system minds. */
function stamp(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
}

function assertSameContent(original: Database, copy: Database): void {
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the backup is damaged')
    for (const pragma of ['application_id', 'user_version']) {
      const [ours, theirs] = [original, copy].map((db) => db.pragma(pragma, { simple: true }))
      if (ours !== theirs) throw new Error(`the backup differs in ${pragma}`)
    }
    const [ours, theirs] = [original, copy].map((db) => JSON.stringify(rowCounts(db)))
    if (ours !== theirs) throw new Error('the backup differs in its rows')
  } finally {
    copy.close()
  }
}

function rowCounts(db: Database): (readonly [string, unknown])[] {
  const names = z
    .array(z.string())
    .parse(
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .pluck()
        .all(),
    )
  return names.map(
    (name) =>
      [
        name,
        db
          .prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
          .pluck()
          .get(),
      ] as const,
  )
}
