import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The Node that ships, for a process of its own. */
export const nodeEnv: NodeJS.ProcessEnv = {
  ...process.env,
  ELECTRON_RUN_AS_NODE: '1',
  NODE_OPTIONS: '',
  // Hundreds of processes of one program: it is stripped of its types and compiled once.
  NODE_COMPILE_CACHE: join(tmpdir(), 'cairn-faults-compiled'),
}

/** A program in tests/faults/processes. */
export function program(name: string): string {
  return join(import.meta.dirname, '..', 'processes', `${name}.ts`)
}
