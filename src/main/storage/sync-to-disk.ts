import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Returns when the file's bytes are on the disk. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** Returns when the folder's names are on the disk: a rename counts only then. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(path, 'r')
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
