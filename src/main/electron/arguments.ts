import { resolve } from 'node:path'

/** The words that make the app answer on the command line instead of opening a window. */
export const COMMANDS = ['ladders', 'validate', 'schema', 'score', 'path', 'report', 'help', 'version'] as const
export type Command = (typeof COMMANDS)[number]

export type Arguments = {
  /** Where to keep everything, as an absolute path; null for the place the system has for it. */
  readonly dataDir: string | null
  /** Files to open, as absolute paths: what a double click on a file of ours says. They are looked at, never imported. */
  readonly files: readonly string[]
  /** Null opens the window. */
  readonly command: { readonly name: Command; readonly args: readonly string[] } | null
}

export type Surroundings = {
  /** Electron run on a checkout has the folder of the app as its first word; an installed app has not. */
  readonly isPackaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/**
 * Reads the command line and its one variable; nobody else does. `argv` is process.argv, with the program first.
 *
 * Unknown switches are Chromium's and are passed over, and so is every word that can be no file of ours. What follows a
 * command word belongs to the command as it is.
 */
export function parseArguments(argv: readonly string[], { isPackaged, env, cwd }: Surroundings): Arguments {
  const rest = argv.slice(1)
  let dataDir = env['CAIRN_DATA_DIR']
  let isAppFolderSeen = isPackaged
  const files: string[] = []

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--data-dir') dataDir = rest.shift()
    else if (word.startsWith('--data-dir=')) dataDir = word.slice('--data-dir='.length)
    else if (word === '--help' || word === '-h')
      return { dataDir: null, files: [], command: { name: 'help', args: [] } }
    else if (word === '--version') return { dataDir: null, files: [], command: { name: 'version', args: [] } }
    else if (word.startsWith('-')) continue
    else if (!isAppFolderSeen) isAppFolderSeen = true
    else if (isCommand(word)) return { dataDir: absolute(dataDir, cwd), files: [], command: { name: word, args: rest } }
    else if (OURS.test(word)) files.push(resolve(cwd, word))
  }
  return { dataDir: absolute(dataDir, cwd), files, command: null }
}

/** Assessment files and packs, as the system's file types name them. */
const OURS = /\.(ya?ml|json)$/i

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word)
}

function absolute(path: string | undefined, cwd: string): string | null {
  return path === undefined || path === '' ? null : resolve(cwd, path)
}
