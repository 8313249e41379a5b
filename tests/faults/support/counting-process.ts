import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeEnv } from './as-node.ts'
import { program } from './programs.ts'
import { lastSaid } from './counted-store.ts'

export interface CountingProcess {
  /** Ends it as a power cut does. @returns the last number that it said it had saved */
  readonly kill: () => Promise<number>
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
