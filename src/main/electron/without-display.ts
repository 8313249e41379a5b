/** What makes Chromium draw without a screen, and keeps what it misses there off standard error. */
const SWITCHES = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'] as const

export interface Start {
  readonly platform: NodeJS.Platform
  /** process.argv, with the program first. */
  readonly argv: readonly string[]
}

/**
 * The words to start the program with once more, for a command; null where it can run as it is.
 *
 * On Linux Chromium chooses what it draws on before the first line of ours runs, and without a screen it comes down. With
 * one it does not ask either: DISPLAY may name a screen that is gone.
 */
export function withoutDisplay({ platform, argv }: Start): readonly string[] | null {
  const [program = '', first] = argv
  return platform !== 'linux' || first === SWITCHES[0] ? null : [program, ...SWITCHES, ...argv.slice(1)]
}
