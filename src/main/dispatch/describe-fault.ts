import { basename } from 'node:path'

/** What a fault may be called in the log: an error's name is a text, and a text can be anybody's words. */
export const FAULT_NAMES = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'AggregateError',
  'SqliteError',
  'ZodError',
  'DamagedRowError',
  'other',
] as const
export type FaultName = (typeof FAULT_NAMES)[number]

declare const harmless: unique symbol
/** A text of capitals, digits and underscores that begins as programs' codes do, or a place in the program; never hers. */
export type ProgramText = string & { readonly [harmless]: true }

/** A bug, as far as it may be told: errors quote what they choked on, and that may be the person's own words. */
export interface Fault {
  readonly name: FaultName
  /** `SQLITE_CONSTRAINT_CHECK`, `ERR_INVALID_ARG_TYPE`…; null where there is none. */
  readonly code: ProgramText | null
  /** File, line and column of the innermost calls, without folders. */
  readonly at: readonly ProgramText[]
}

const FRAMES = 6
const FRAME = /\(?(?<file>[^()\s]+):(?<line>\d+):(?<column>\d+)\)?$/u
const CODE = /^(?:SQLITE|ERR|E)[A-Z0-9_]{1,60}$/
const PROGRAM_FILE = /^[\w.-]{1,80}\.[cm]?[jt]s$/

export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'other', code: null, at: [] }
  return { name: nameOf(error), code: codeOf(error), at: framesOf(error).slice(0, FRAMES) }
}

function nameOf({ name }: Error): FaultName {
  return FAULT_NAMES.find((known) => known === name) ?? 'other'
}

function codeOf(error: Error): ProgramText | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return CODE.test(code) ? asProgramText(code) : null
}

/** The stack begins with the message, of any length and any content: only lines that are calls are looked at. */
function framesOf(error: Error): ProgramText[] {
  const calls = (error.stack ?? '').replace(error.message, '').split('\n')
  return calls.flatMap((line) => {
    const { file, line: row, column } = FRAME.exec(line.startsWith('    at ') ? line : '')?.groups ?? {}
    const name = file === undefined ? '' : basename(file)
    return PROGRAM_FILE.test(name) ? [asProgramText(`${name}:${row}:${column}`)] : []
  })
}

function asProgramText(text: string): ProgramText {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both callers have just matched it against its pattern
  return text as ProgramText
}
