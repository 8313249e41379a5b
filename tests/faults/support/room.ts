import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder, in memory where there is such a place. */
export function makeRoom(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cairn-faults-'))
}

export function clearRoom(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** What is made once for all rounds of a process, in a folder that goes when the process ends. */
export function madeOnce<T>(make: (folder: string) => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    if (made === null) {
      const folder = makeRoom()
      process.on('exit', () => {
        clearRoom(folder)
      })
      made = { value: make(folder) }
    }
    return made.value
  }
}
