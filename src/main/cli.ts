import { runCommandLine } from './command-line/run-command-line.ts'

// The command line without Electron's windows, in Electron's Node: what `npm run cairn` runs.
process.umask(0o077)
process.exitCode = await runCommandLine(process.argv.slice(2), { out: process.stdout, err: process.stderr })
