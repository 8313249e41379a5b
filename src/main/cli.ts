import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runCommandLine } from './command-line/run-command-line.ts'

// The command line without Electron's windows, in Electron's Node: what `npm run cairn` runs.
process.umask(0o077)
process.stdout.on('error', () => process.exit()) // whoever was reading has gone, as `head` does
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  ladderFolder: join(import.meta.dirname, 'ladders'),
  version: () =>
    z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))).version,
})
