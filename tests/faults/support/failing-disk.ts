import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { storeLayout } from '#main/storage/store-layout.ts'
import { nodeEnv } from './as-node.ts'
import { program } from './programs.ts'

export const DISK_CALLS = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'unlink'] as const
export const DISK_ERRORS = ['EIO', 'ENOSPC', 'EROFS', 'EINTR'] as const

/** Which call to the database or its log fails, counted by its name, and whether all after it do. */
export interface DiskFailure {
  readonly call: (typeof DISK_CALLS)[number]
  readonly nth: number
  readonly error: (typeof DISK_ERRORS)[number]
  readonly isForGood: boolean
}

export interface Ran {
  readonly said: readonly string[]
  readonly code: number | null
}

/** Runs a program of tests/faults/processes on a store whose disk fails; null lets all succeed. The trace names each call. */
export async function runOnDisk(
  { name, folder, args, traceFile }: RunOnDisk,
  failure: DiskFailure | null,
): Promise<Ran> {
  const { file, sideFiles } = storeLayout(folder)
  const inject =
    failure === null
      ? []
      : ['-e', `inject=${failure.call}:error=${failure.error}:when=${failure.nth}${failure.isForGood ? '+' : ''}`]
  const child = spawn(
    'strace',
    [
      '-f',
      '--seccomp-bpf',
      '-qq',
      ...[file, ...sideFiles].flatMap((path) => ['-P', path]),
      '-e',
      `trace=${DISK_CALLS.join()}`,
      ...inject,
      '-o',
      traceFile,
      process.execPath,
      program(name),
      folder,
      ...args,
    ],
    { env: nodeEnv, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child, 'close')
  return { said: said.split('\n').slice(0, -1), code: child.exitCode }
}

interface RunOnDisk {
  readonly name: string
  readonly folder: string
  readonly args: readonly string[]
  readonly traceFile: string
}

/** Each call that a trace holds, with the how manieth of its name it is. */
export function callsIn(traceFile: string): readonly Pick<DiskFailure, 'call' | 'nth'>[] {
  const trace = readFileSync(traceFile, 'utf8')
  return DISK_CALLS.flatMap((call) =>
    [...trace.matchAll(new RegExp(`^\\d+ +${call}\\(`, 'gm'))].map((_, index) => ({ call, nth: index + 1 })),
  )
}
