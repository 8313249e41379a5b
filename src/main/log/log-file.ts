import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'
import { logLine } from './log.ts'

export const LOG_FOLDER = 'logs'
const NAME = 'cairn.log'
const OLDER = 'cairn.1.log'
/** Twice that is kept, and no more. */
const MOST_BYTES = 512 * 1024

/**
 * Writes what went wrong, and nothing else, into the data folder and to the console. A log that can't be written is done
 * without: whoever calls it is in trouble already.
 */
export function logFile(dataFolder: string, nowMs: () => number, echo: (line: string) => void): Log {
  const folder = join(dataFolder, LOG_FOLDER)
  const file = join(folder, NAME)
  return (event, facts) => {
    const line = `${logLine(nowMs(), event, facts)}\n`
    echo(line)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) + line.length > MOST_BYTES)
        renameSync(file, join(folder, OLDER))
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // nothing is lost by it but the line
    }
  }
}
