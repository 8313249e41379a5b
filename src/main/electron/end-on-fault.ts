import { describeFault } from '#main/dispatch/describe-fault.ts'
import type { Log } from '#main/log/log.ts'

/** sysexits' EX_SOFTWARE. */
export const FAULT_EXIT = 70

export interface FaultWords {
  readonly title: string
  readonly text: string
}

export interface FaultEnd {
  readonly process: Pick<NodeJS.Process, 'on'>
  readonly log: Log
  /** Closes the store, so that all that was acknowledged is in its file. */
  readonly abandon: () => void
  /** What to tell the person: asked for while the store, which knows her language, is still open. */
  readonly words: () => FaultWords
  /** Tells her; returns once she has read it. */
  readonly tell: (words: FaultWords) => void
  readonly exit: (code: number) => void
}

/**
 * [trust I4] A bug that nobody caught leaves the main process in a state that nobody knows: it writes down where, lets go of
 * the store, says so and ends. It never goes on.
 */
export function endOnFault({ process, log, words, abandon, tell, exit }: FaultEnd): void {
  let isEnding = false
  const attempt = <T>(step: () => T): T | undefined => {
    try {
      return step()
    } catch (another) {
      log('fatal', { fault: describeFault(another) })
      return undefined
    }
  }
  const end = (error: unknown): void => {
    if (isEnding) return // what goes wrong on the way out changes nothing
    isEnding = true
    log('fatal', { fault: describeFault(error) })
    const told = attempt(words)
    attempt(abandon)
    if (told !== undefined) attempt(() => tell(told))
    exit(FAULT_EXIT)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
