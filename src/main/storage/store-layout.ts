import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where everything lies. Backups are a sibling, so that losing `store/` does not take them along. */
export interface StoreLayout {
  readonly dataFolder: string
  readonly storeFolder: string
  readonly file: string
  /** SQLite's own files beside the database; they belong to it and travel with it. */
  readonly sideFiles: readonly string[]
  readonly lockFile: string
  /** A new database is made here and moved to `file` when it is whole. */
  readonly draftFile: string
  /** Where a database that was not closed properly is looked at, as a copy. */
  readonly rehearsalFolder: string
  readonly backupFolder: string
  /** What is being put in place of the database; there only while it is. */
  readonly intentFile: string
  readonly lastRestoreFile: string
  /** Where the window stood; written and read by the window alone. */
  readonly windowFile: string
  readonly lastCheckFile: string
}

export function storeLayout(dataFolder: string): StoreLayout {
  const storeFolder = join(dataFolder, 'store')
  const file = followLink(join(storeFolder, 'cairn.db'))
  return {
    dataFolder,
    storeFolder,
    file,
    sideFiles: ['-wal', '-shm', '-journal'].map((suffix) => `${file}${suffix}`),
    lockFile: join(storeFolder, 'cairn.lock'),
    draftFile: join(storeFolder, 'cairn.db.new'),
    rehearsalFolder: join(storeFolder, 'rehearsal'),
    backupFolder: join(dataFolder, 'backups'),
    intentFile: join(storeFolder, 'swap.intent.json'),
    lastRestoreFile: join(storeFolder, 'last-restore.json'),
    windowFile: windowFileIn(dataFolder),
    lastCheckFile: join(storeFolder, 'last-check.json'),
  }
}

/** Known before the store is looked at: the window comes first. */
export const windowFileIn = (dataFolder: string): string => join(dataFolder, 'window.json')

/** Of a database that is a link, SQLite keeps its own files beside what it links to. */
function followLink(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path)
}
