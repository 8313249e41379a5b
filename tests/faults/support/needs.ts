import { spawnSync } from 'node:child_process'
import { OWN_NETWORK } from './own-network.ts'

/** What a fault can't be made without. */
export const NEEDS = ['strace', 'namespaces', 'tmpfs', 'prlimit', 'a display'] as const
export type Need = (typeof NEEDS)[number]

const TRIES: Readonly<Record<Need, () => boolean>> = {
  strace: () => works('strace', ['-qq', '-e', 'trace=none', 'true']),
  namespaces: () => works(OWN_NETWORK[0], [...OWN_NETWORK.slice(1), 'true']),
  tmpfs: () => works('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']),
  prlimit: () => works('prlimit', ['--fsize=4000000:unlimited', 'true']),
  'a display': () => process.env['DISPLAY'] !== undefined,
}

const known = new Map<Need, boolean>()

/** The first thing that is wanted and can't be had here; found out by trying. */
export function missing(needs: readonly Need[]): Need | undefined {
  return needs.find((need) => {
    const isHere = known.get(need) ?? TRIES[need]()
    known.set(need, isHere)
    return !isHere
  })
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
