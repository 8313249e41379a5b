import { resolve } from 'node:path'

/** The words that make the app answer on the command line instead of opening a window. */
export const COMMANDS = ['ladders', 'validate', 'schema', 'score', 'path', 'report'] as const
export type Command = (typeof COMMANDS)[number]

export type Arguments = {
  /** Where to keep everything, as an absolute path; null for the place the system has for it. */
  readonly dataDir: string | null
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
 * Unknown switches are Chromium's and are passed over. What follows a command word belongs to the command as it is. A file name
 * without a command is passed over too: opening a file never imports it.
 */
export function parseArguments(argv: readonly string[], { isPackaged, env, cwd }: Surroundings): Arguments {
  const rest = argv.slice(1)
  let dataDir = env['CAIRN_DATA_DIR']
  let isAppFolderSeen = isPackaged

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--data-dir') dataDir = rest.shift()
    else if (word.startsWith('--data-dir=')) dataDir = word.slice('--data-dir='.length)
    else if (word.startsWith('-')) continue
    else if (!isAppFolderSeen) isAppFolderSeen = true
    else if (isCommand(word)) return { dataDir: absolute(dataDir, cwd), command: { name: word, args: rest } }
  }
  return { dataDir: absolute(dataDir, cwd), command: null }
}

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word)
}

function absolute(path: string | undefined, cwd: string): string | null {
  return path === undefined || path === '' ? null : resolve(cwd, path)
}
