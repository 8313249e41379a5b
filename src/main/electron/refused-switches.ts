/** What would let somebody look into, steer or weaken an installed Cairn. [trust F11] */
const REFUSED = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-gpu-sandbox',
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'user-data-dir',
  'allow-file-access-from-files',
  'ignore-certificate-errors',
] as const

/** The exit code of a start that was refused: sysexits' EX_CONFIG. */
export const REFUSED_EXIT = 78

/**
 * The first word of a command line that an installed Cairn does not start with, or null. What stands behind `--` is no
 * switch to Chromium, and neither is the value of a switch of ours.
 */
export function refusedSwitch(argv: readonly string[]): string | null {
  for (const word of argv.slice(1)) {
    if (word === '--') return null
    // Chromium takes one dash for two, and on Windows a slash as well.
    const name = /^(?:--?|\/)([a-z-]+)(?:=|$)/i.exec(word)?.[1]?.toLowerCase()
    if (name !== undefined && REFUSED.some((refused) => refused === name)) return word
  }
  return null
}
