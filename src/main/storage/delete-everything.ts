import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { overwriteFile } from './overwrite-file.ts'
import { storeLayout, windowFileIn } from './store-layout.ts'
import { syncFolder } from './sync-to-disk.ts'

/** Stands in the data folder until nothing is left: a start that finds it goes on where it was cut off. */
const MARK = 'being-deleted'
/** Chromium's own files; none of hers is in them, but they are ours to take along. In use for as long as Cairn runs. */
const CHROMIUM_FOLDER = 'chromium'
/** What else Cairn writes beside the store; nothing of hers is in it. */
const BESIDE = ['logs', 'software-rendering']

/**
 * [trust H5] Takes away everything that Cairn ever wrote in the data folder: the store with all that belongs to it, every
 * backup and the window's place now, Chromium's files at the next start. What is hers is overwritten first. Nothing else in
 * the folder is touched, and nothing outside of it: a second place for backups is the person's own.
 *
 * The store has to be closed.
 */
export function deleteEverything(dataFolder: string): void {
  const mark = join(dataFolder, MARK)
  writeFileSync(mark, 'everything', { mode: 0o600 })
  syncFolder(dataFolder)
  const { storeFolder, backupFolder, windowFile } = storeLayout(dataFolder)
  for (const path of [storeFolder, backupFolder, windowFile]) {
    overwrite(path)
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }
  for (const name of BESIDE) rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 3 })
  syncFolder(dataFolder)
  writeFileSync(mark, 'chromium', { mode: 0o600 })
}

/** To be called before anything of the folder is in use. */
export function finishDeleting(dataFolder: string): void {
  const mark = join(dataFolder, MARK)
  if (!existsSync(mark)) return
  if (readFileSync(mark, 'utf8') !== 'chromium') deleteEverything(dataFolder)
  // The window went on after the store had gone, and wrote down where it was left.
  rmSync(windowFileIn(dataFolder), { force: true })
  rmSync(join(dataFolder, CHROMIUM_FOLDER), { recursive: true, force: true, maxRetries: 3 })
  rmSync(mark, { force: true })
}

/** A link is taken away, and what it leads to is left alone. */
function overwrite(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isSymbolicLink()) return
  if (stat.isDirectory()) for (const name of readdirSync(path)) overwrite(join(path, name))
  else if (stat.isFile()) overwriteFile(path)
}
