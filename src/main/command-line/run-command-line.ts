import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTextFile } from '#main/files/read-text-file.ts'
import { sha256 } from '#main/files/sha256.ts'
import { loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { assertNever } from '#shared/assert-never.ts'
import type { Command, CommandEnd, CommandWorld } from './command.ts'
import { laddersCommand } from './ladders-command.ts'
import { pathCommand } from './path-command.ts'
import { readWords } from './read-words.ts'
import { reportCommand } from './report-command.ts'
import { schemaCommand } from './schema-command.ts'
import { scoreCommand } from './score-command.ts'
import { validateCommand } from './validate-command.ts'

export interface CommandSurroundings {
  /** Data goes to `out`, everything else to `err`. */
  readonly out: { write: (text: string) => unknown }
  readonly err: { write: (text: string) => unknown }
  /** Where the build put the built-in ladders. */
  readonly ladderFolder: string
  readonly version: () => string
  /** Where there is an app to print with. */
  readonly printReport?: CommandWorld['printReport']
}

/** All went well. */
const EXIT_DONE = 0
/** What the person gave it is at fault. */
const EXIT_REFUSED = 1
/** The person called it wrongly. */
const EXIT_USAGE = 2

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['ladders', laddersCommand],
  ['validate', validateCommand],
  ['schema', schemaCommand],
  ['score', scoreCommand],
  ['report', reportCommand],
  ['path', pathCommand],
])

const USAGE = `Usage: cairn <command>

  ladders                      list the ladders as JSON
  validate PACK                check a pack and name every problem with its place
  schema [FORMAT]              print the JSON Schema of a format: pack (if none is named), assessment, archive or form
  score FILE [--pack PACK]     print the result of an assessment file as JSON
  path FILE --target LEVEL [--pack PACK]
  path FILE --promotion ID [--pack PACK]
                               print the shortest way to a level, or through a promotion, as JSON
  report FILE --lang en|zh-TW --paper A4|Letter --out PDF [--pack PACK]
                               write the 1:1 summary as a PDF

Data goes to standard output, all else to standard error. Exit code 0; 1 where the input is at fault; 2 where the words are.
`

/** Runs one command to its end and returns the exit code. No window opens, and nothing is kept. */
export const runCommandLine = async (
  args: readonly string[],
  { out, err, ladderFolder, version, printReport = noPrinter }: CommandSurroundings,
): Promise<number> => {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    out.write(USAGE)
    return EXIT_DONE
  }
  if (name === '--version' || name === 'version') {
    out.write(`${version()}\n`)
    return EXIT_DONE
  }
  const end = await run(name, rest, worldAt(ladderFolder, printReport)).catch(fault)
  switch (end.status) {
    case 'done':
      writeLines(err, end.notes ?? [])
      out.write(`${JSON.stringify(end.data, null, 2)}\n`)
      return EXIT_DONE
    case 'refused':
      writeLines(err, end.lines)
      return EXIT_REFUSED
    case 'usage':
      err.write(`cairn: ${end.fault}\n\n${USAGE}`)
      return EXIT_USAGE
    default:
      return assertNever(end)
  }
}

const run = async (name: string | undefined, args: readonly string[], world: CommandWorld): Promise<CommandEnd> => {
  if (name === undefined) return { status: 'usage', fault: 'name a command' }
  const command = COMMANDS.get(name)
  if (command === undefined) return { status: 'usage', fault: `unknown command "${name}"` }
  const read = readWords(args, command)
  if (!read.ok) return { status: 'usage', fault: `${name}: ${read.fault}` }
  return await command.run(read.words, world)
}

/** A damaged installation, or a mistake of ours: said in one line. */
const fault = (error: unknown): CommandEnd => ({
  status: 'refused',
  lines: [`cairn: ${error instanceof Error ? error.message : String(error)}`],
})

const noPrinter: CommandWorld['printReport'] = () =>
  Promise.reject(new Error('report: only the app itself can print; run it as `npm run cairn -- report …`'))

const worldAt = (ladderFolder: string, printReport: CommandWorld['printReport']): CommandWorld => ({
  printReport,
  ladders: () => loadBuiltInLadders((file) => readFileSync(join(ladderFolder, file), 'utf8'), sha256),
  readFile: (path, maxBytes) => readTextFile(path, { file: path, maxBytes }),
})

const writeLines = (to: CommandSurroundings['err'], lines: readonly string[]): void => {
  for (const line of lines) to.write(`${line}\n`)
}
