import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAMS_VARIABLE } from './programs.ts'

/** The Node that ships, for a process of its own. */
export const nodeEnv: NodeJS.ProcessEnv = {
  ...process.env,
  ELECTRON_RUN_AS_NODE: '1',
  NODE_OPTIONS: '',
  // Hundreds of processes of one program: it is compiled once.
  NODE_COMPILE_CACHE: join(process.env[PROGRAMS_VARIABLE] ?? tmpdir(), 'cairn-faults-compiled'),
}
