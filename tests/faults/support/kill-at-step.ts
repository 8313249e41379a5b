import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { nodeEnv } from './as-node.ts'
import { program } from './programs.ts'
import { copyOf } from './copy-of.ts'
import type { Random } from './random.ts'

const CALLS = ['pwrite64', 'write', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink', 'copy_file_range'] as const

/** One call to the disk: its name, and the how manieth of that name it is. */
export type DiskStep = readonly [call: string, nth: number]

/** A program in processes/, and what it is told after the store's folder. */
export interface Work {
  readonly program: string
  readonly args: readonly string[]
}

/** What some work asks of the disk when nothing stops it, done to a copy of `before`. */
export function stepsOf(before: string, probe: string, { program: name, args }: Work): readonly DiskStep[] {
  copyOf(before, probe)
  const trace = `${probe}.trace`
  const done = spawnSync(
    'strace',
    ['-qq', '-y', '-e', `trace=${CALLS.join()}`, '-o', trace, process.execPath, program(name), probe, ...args],
    { env: nodeEnv },
  )
  if (done.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${done.stderr.toString()}`)
  const seen = new Map<string, number>()
  return readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap((line): readonly DiskStep[] => {
      const call = /^(\w+)\(/.exec(line)?.[1]
      if (call === undefined) return []
      const nth = (seen.get(call) ?? 0) + 1
      seen.set(call, nth)
      return line.includes(probe) ? [[call, nth]] : []
    })
}

/** Begins the same work and kills it as it comes to that step, which is not taken any more. */
export async function killAtStep(live: string, { program: name, args }: Work, [call, nth]: DiskStep): Promise<void> {
  const child = spawn(
    'strace',
    [
      '-qq',
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${call}:signal=SIGKILL:when=${nth}`,
      '-o',
      '/dev/null',
      process.execPath,
      program(name),
      live,
      ...args,
    ],
    { env: nodeEnv, stdio: 'ignore' },
  )
  await once(child, 'close')
}

/** Which step a try is killed at: spread over all of them; where there are fewer than tries, each once and then at random. */
export function stepFor(
  index: number,
  { count, steps, random }: { readonly count: number; readonly steps: number; readonly random: Random },
): number {
  return index < steps ? Math.floor((index * steps) / Math.min(count, steps)) : random.below(steps)
}
