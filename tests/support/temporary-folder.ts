import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** In memory where the system has such a place: no test needs a disk, and waiting for one takes most of the time. */
const PARENT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of the running test's own; it goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(PARENT, 'cairn-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  })
  return folder
}
