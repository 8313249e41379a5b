import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { storeLayout, windowFileIn } from './store-layout.ts'
import { syncFolder } from './sync-to-disk.ts'

/** Stands in the data folder until nothing is left: a start that finds it goes on where it was cut off. */
const MARK = 'being-deleted'
/** Chromium's own files; none of hers is in them, but they are ours to take along. In use for as long as Cairn runs. */
const CHROMIUM_FOLDER = 'chromium'

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

const ZEROS = Buffer.alloc(1 << 20)

/** A link is taken away, and what it leads to is left alone. */
function overwrite(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isSymbolicLink()) return
  if (stat.isDirectory()) {
    for (const name of readdirSync(path)) overwrite(join(path, name))
    return
  }
  if (!stat.isFile()) return
  const handle = openSync(path, 'r+')
  try {
    for (let done = 0; done < stat.size; done += ZEROS.length) {
      writeSync(handle, ZEROS, 0, Math.min(ZEROS.length, stat.size - done), done)
    }
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
