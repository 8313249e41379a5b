import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeEnv } from './as-node.ts'
import { program } from './programs.ts'
import { lastSaid } from './counted-store.ts'

export interface CountingProcess {
  /** Ends it as a power cut does. @returns the last number that it said it had saved */
  readonly kill: () => Promise<number>
}

export interface Counter {
  readonly folder: string
  readonly id: string
}

/** Starts one process that counts up in all of these stores at once; each has said its first number, or the process has ended. */
export async function startCountingTogether(
  stores: readonly Counter[],
  unsafe: string,
): Promise<{ readonly kill: () => Promise<readonly number[]> }> {
  const child = spawn(
    process.execPath,
    [program('count-up-together'), unsafe, ...stores.flatMap(({ folder, id }) => [folder, id])],
    { env: nodeEnv, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const closed = once(child, 'close')
  let said = ''
  const saidBy = (place: number): string =>
    said
      .slice(0, said.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line.startsWith(`${place} `))
      .map((line) => `${line.slice(`${place} `.length)}\n`)
      .join('')
  const allBegun = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (stores.every((_, place) => saidBy(place) !== '')) resolve()
    })
  })
  await Promise.race([allBegun, closed])
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await closed
      return stores.map((_, place) => lastSaid(saidBy(place)))
    },
  }
}

/** Starts a program of tests/faults/processes that counts up in a store; it has said its first number, or has ended. */
export async function startCounting(name: string, args: readonly string[]): Promise<CountingProcess> {
  const child = spawn(process.execPath, [program(name), ...args], {
    env: nodeEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed])
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await closed
      return lastSaid(said)
    },
  }
}
