import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, test as base, expect } from '@playwright/test'
import { openHiddenDisplay } from '../../../scripts/lib/display.mjs'
import { asApplication, prepareElectron, sandboxSwitches } from '../../../scripts/lib/electron.mjs'
import { root } from '../../../scripts/lib/paths.mjs'

export { expect }

/** After this the app is killed: a window that asks something on closing must not hold up the run. */
const CLOSE_LIMIT_MS = 5_000

export type LaunchOptions = {
  /** A folder of an earlier start, to come back to; a fresh one by default. */
  readonly dataDir?: string
  /** The system's language, which Cairn takes over on first start. */
  readonly lang?: 'en' | 'zh-TW'
  /** What the system prefers, which Cairn follows unless told otherwise. */
  readonly theme?: 'light' | 'dark'
  /** More words for the command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** True stays on the three steps of a first start, which all others pass over. */
  readonly welcome?: boolean
  /** For tests that provoke errors in the page on purpose; all others fail on any. */
  readonly allowsProblems?: boolean
}

export type Cairn = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataDir: string
  /** What went wrong in the page so far: uncaught errors, and whatever was written to the console as one. */
  readonly problems: readonly string[]
  /** As the person does it. */
  readonly close: () => Promise<void>
  /** As a power cut does it. */
  readonly kill: () => Promise<void>
}

type Launch = (options?: LaunchOptions) => Promise<Cairn>

/**
 * Playwright's test with `launchCairn`, which opens the built app, as often as a test likes. Whatever happens, nothing that was
 * opened outlives the test, and its folders go with it.
 */
export const test = base.extend<{ launchCairn: Launch }, { display: undefined }>({
  // A screen for each worker: windows on one screen take the focus from each other.
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures needed from this pattern
    async ({}, provide) => {
      const display = await openHiddenDisplay()
      Object.assign(process.env, display.env)
      delete process.env['WAYLAND_DISPLAY']
      await provide(undefined)
      display.stop()
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures needed from this pattern
  launchCairn: async ({}, provide) => {
    const opened: { cairn: Cairn; allowsProblems: boolean }[] = []
    const folders: string[] = []

    await provide(async (options = {}) => {
      const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'cairn-e2e-')))
      if (options.dataDir === undefined) folders.push(dataDir)
      const cairn = await open(dataDir, options)
      opened.push({ cairn, allowsProblems: options.allowsProblems ?? false })
      return cairn
    })

    await Promise.all(opened.map(({ cairn }) => cairn.close()))
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })))
    for (const { cairn, allowsProblems } of opened) if (!allowsProblems) expect(cairn.problems).toEqual([])
  },
})

/** The words that start the app on a folder; also for tests that start it without Playwright. */
export async function launchArguments(dataDir: string, args: readonly string[] = []): Promise<string[]> {
  const electron = await prepareElectron()
  return [...sandboxSwitches(electron), '--log-level=3', root, '--data-dir', dataDir, ...args]
}

async function open(
  dataDir: string,
  { lang = 'en', theme = 'light', args = [], env = {}, welcome = false }: LaunchOptions,
): Promise<Cairn> {
  const app = await _electron.launch({
    cwd: root,
    args: [`--lang=${lang}`, ...(await launchArguments(dataDir, args))],
    env: definedOnly({ ...asApplication(), LANGUAGE: lang.replace('-', '_'), ...env }),
  })
  const child = app.process()
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await ended
  }
  const close = async (): Promise<void> => {
    const limit = setTimeout(() => void kill(), CLOSE_LIMIT_MS)
    await Promise.race([app.close().catch(() => undefined), ended])
    clearTimeout(limit)
    await kill()
  }

  try {
    await untilHeard(() =>
      app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, theme),
    )
    const problems: string[] = []
    const page = await app.firstWindow()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    if (!welcome) {
      await page.waitForFunction(() => 'cairn' in window)
      // A store that can't be opened refuses, which is what its test is about.
      await page.evaluate(() => window.cairn.settingsSave({ welcomed: true }))
    }
    return { app, page, dataDir, problems, close, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** While the app starts, its answer may be swept away before it is heard: then it is asked once more. */
async function untilHeard(ask: () => Promise<void>, times = 20): Promise<void> {
  try {
    await ask()
  } catch (error) {
    if (times === 0 || !String(error).includes('was garbage collected')) throw error
    await untilHeard(ask, times - 1)
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
