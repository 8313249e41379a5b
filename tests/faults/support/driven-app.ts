import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { asApplication, sandboxSwitches } from '../../../scripts/lib/electron.mjs'
import { root } from '../../../scripts/lib/paths.mjs'
import { drivePage } from './page-driver.ts'
import type { PageDriver } from './page-driver.ts'

export interface DrivenApp {
  readonly process: ChildProcess
  readonly page: PageDriver
  /** As the system asks it to. */
  readonly quit: () => Promise<void>
  /** As a power cut does it. */
  readonly kill: () => Promise<void>
}

export interface DriveOptions {
  /** What Electron is to run; Cairn by default. */
  readonly app?: string
  readonly address?: string
  readonly args?: readonly string[]
  /** Words to put before the program: to run it under something else. */
  readonly under?: readonly string[]
}

/** Starts the built app as it is, but for the two pipes by which its page is driven. */
export async function driveApp(dataDir: string, options: DriveOptions = {}): Promise<DrivenApp> {
  const { app = root, address = 'app://bundle/', args = [], under = [] } = options
  const [program = '', ...words] = [
    ...under,
    process.execPath,
    ...sandboxSwitches(process.execPath),
    '--log-level=3',
    '--remote-debugging-pipe',
    '--lang=en',
    app,
    '--data-dir',
    dataDir,
    ...args,
  ]
  const child = spawn(program, words, {
    env: asApplication(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const page = await Promise.race([
    drivePage(child.stdio[3] as Writable, child.stdio[4] as Readable, address),
    closed.then(() => {
      throw new Error('the app ended before its page was there')
    }),
  ])
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await closed
  }
  return { process: child, page, quit: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
