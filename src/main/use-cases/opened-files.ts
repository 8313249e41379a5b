import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { OpenedFile } from '#shared/ipc/contract.ts'

/** More at once are a folder that was let go by mistake. */
const MOST_WAITING = 8

/** Says what a file is, from its content; nothing is stored. */
export type LookAtFile = (path: string) => Promise<Result<OpenedFile>>

export interface OpenedFiles {
  /** A file that the system handed over: double-clicked, dropped, or named on the command line. */
  readonly add: (path: string) => void
  /** The next one, looked at; null where none is waiting. Nothing is stored by it. */
  readonly take: (look: LookAtFile) => Promise<Result<OpenedFile | null>>
}

/**
 * Files that came from outside and wait for the page to show them. Opening one never imports it: what comes of it is a
 * look, and the person decides.
 * @param onWaiting called when there is something to take
 */
export function openedFiles(onWaiting: () => void): OpenedFiles {
  const waiting: string[] = []
  return {
    add: (path) => {
      if (waiting.length >= MOST_WAITING) return
      waiting.push(path)
      onWaiting()
    },
    take: async (look) => {
      const path = waiting.shift()
      return path === undefined ? ok(null) : await look(path)
    },
  }
}
