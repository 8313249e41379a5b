import { basename } from 'node:path'

/** A bug, as far as it may be told: errors quote what they choked on, and that may be the person's own words. */
export interface Fault {
  /** `TypeError`, `SqliteError`… */
  readonly name: string
  /** `SQLITE_CONSTRAINT_CHECK`, `ERR_INVALID_ARG_TYPE`…; empty where there is none. */
  readonly code: string
  /** File, line and column of the innermost calls, without folders. */
  readonly at: readonly string[]
}

const FRAMES = 6
const FRAME = /\(?(?<file>[^()\s]+):(?<line>\d+):(?<column>\d+)\)?$/u

export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, code: '', at: [] }
  return {
    name: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    at: framesOf(error).slice(0, FRAMES),
  }
}

/** The stack begins with the message, of any length and any content: only lines that are calls are looked at. */
function framesOf(error: Error): string[] {
  const calls = (error.stack ?? '').replace(error.message, '').split('\n')
  return calls.flatMap((line) => {
    const { file, line: row, column } = FRAME.exec(line.startsWith('    at ') ? line : '')?.groups ?? {}
    return file === undefined ? [] : [`${basename(file)}:${row}:${column}`]
  })
}
