import Database from 'better-sqlite3'
import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { applyPragmas } from './apply-pragmas.ts'
import { migrate } from './migrate.ts'
import type { Migration, Signature } from './migrate.ts'
import type { StoreLayout } from './store-layout.ts'
import { syncFile, syncFolder } from './sync-to-disk.ts'

/**
 * Makes a new, empty database: whole under another name first, so that a file with the right name is never half made
 * and never without its application id.
 */
export function createDatabase(layout: StoreLayout, migrations: readonly Migration[], signature: Signature): void {
  const { draftFile, file, storeFolder } = layout
  for (const suffix of ['', '-wal', '-journal']) rmSync(`${draftFile}${suffix}`, { force: true })
  closeSync(openSync(draftFile, 'wx', 0o600)) // SQLite fills an empty file, and gives its log the same rights
  const db = new Database(draftFile, { timeout: 0 })
  try {
    applyPragmas(db)
    migrate(db, migrations, signature)
  } finally {
    db.close()
  }
  syncFile(draftFile)
  renameSync(draftFile, file)
  syncFolder(storeFolder)
}
