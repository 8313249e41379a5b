import type { Database } from 'better-sqlite3'
import { closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freeBackupName, listBackups } from './backup-names.ts'
import { contentDigest, rowCounts, schemaText } from './content-digest.ts'
import { openBytes } from './open-bytes.ts'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

const DRAFT_NAME = 'being-written.tmp'

/**
 * Writes a whole copy of the database beside the store, reads it back, and only then gives it its name. A copy that is
 * equal to the newest one is not kept twice, so that starting again and again does not fill the disk. [trust C3]
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
    const newest = listBackups(backupFolder).at(-1)
    if (newest !== undefined && readFileSync(join(backupFolder, newest.name)).equals(bytes))
      return join(backupFolder, newest.name)
    assertSameContent(db, openBytes(bytes))
    const path = join(backupFolder, freeBackupName(backupFolder, schema, nowMs))
    renameSync(draft, path)
    syncFolder(backupFolder)
    return path
  } finally {
    rmSync(draft, { force: true })
  }
}

/** How many backups there are. A folder that can't be read holds none that could be counted on. */
export function countBackups({ backupFolder }: StoreLayout): number {
  return listBackups(backupFolder).length
}

function assertSameContent(original: Database, copy: Database): void {
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the backup is damaged')
    for (const pragma of ['application_id', 'user_version']) {
      const [ours, theirs] = [original, copy].map((db) => db.pragma(pragma, { simple: true }))
      if (ours !== theirs) throw new Error(`the backup differs in ${pragma}`)
    }
    if (schemaText(original) !== schemaText(copy)) throw new Error('the backup differs in its schema')
    const [ours, theirs] = [original, copy].map((db) => JSON.stringify(rowCounts(db)) + contentDigest(db))
    if (ours !== theirs) throw new Error('the backup differs in its rows')
  } finally {
    copy.close()
  }
}
