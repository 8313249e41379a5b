import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs'

const ZEROS = Buffer.alloc(1 << 20)

/** Nulls in the place of every byte, and onto the disk: so that what is deleted next can't be read from the disk's free space. */
export function overwriteFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    overwrite(handle)
  } finally {
    closeSync(handle)
  }
}

/** Of a file that is open, also when its name has been given to another. */
export function overwrite(handle: number): void {
  const { size } = fstatSync(handle)
  for (let done = 0; done < size; done += ZEROS.length) {
    writeSync(handle, ZEROS, 0, Math.min(ZEROS.length, size - done), done)
  }
  fsyncSync(handle)
}
