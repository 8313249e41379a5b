import { join } from 'node:path'

/** Where the programs are, each as one file; without it they are run from their sources, which takes twice as long. */
export const PROGRAMS_VARIABLE = 'CAIRN_FAULT_PROGRAMS'

export const PROGRAM_SOURCES = join(import.meta.dirname, '..', 'processes')

/** A program in tests/faults/processes. */
export function program(name: string): string {
  const bundled = process.env[PROGRAMS_VARIABLE]
  return bundled === undefined ? join(PROGRAM_SOURCES, `${name}.ts`) : join(bundled, `${name}.js`)
}
