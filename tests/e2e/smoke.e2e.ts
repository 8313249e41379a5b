import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareElectron } from '../../scripts/lib/electron.mjs'
import { outFolder } from '../../scripts/lib/paths.mjs'
import {
  CONTENT_SECURITY_POLICY,
  CONTENT_SECURITY_POLICY_META,
} from '../../src/main/electron/content-security-policy.ts'
import { NETWORK_SWITCHES } from '../../src/main/electron/network-switches.ts'
import { WEB_PREFERENCES } from '../../src/main/electron/web-preferences.ts'
import { FIRST_CHANNELS } from '../../src/shared/ipc/channels.ts'
import { expect, launchArguments, test } from './support/launch.ts'

test('opens one window, with a title and the size it should have', async ({ launchCairn }) => {
  const { app, page } = await launchCairn()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page).toHaveTitle('Home · Cairn')
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({ size: window.getSize(), minimum: window.getMinimumSize() })),
  )
  expect(windows).toEqual([{ size: [1280, 800], minimum: [720, 560] }])

  await app.evaluate(({ ipcMain }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...given: readonly unknown[]) => unknown>
    for (const [channel, handler] of handlers)
      handlers.set(channel, (...given) => {
        asked.push(channel)
        return handler(...given)
      })
  })
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked') as readonly string[])
  // The preload script has asked before the page can: the page takes what came of it, and asks for none of it again.
  expect(asked.slice(0, FIRST_CHANNELS.length)).toEqual(FIRST_CHANNELS)
  expect(
    asked.slice(FIRST_CHANNELS.length).filter((channel) => FIRST_CHANNELS.some((name) => name === channel)),
  ).toEqual([])
})

test('what changes while the page is still being read is what it shows', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  await expect(page.getByRole('main')).toBeVisible()
  await page.addInitScript(() => void window.cairn.settingsSave({ textSize: 125 }))
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125')
})

test('keeps its data where it is told to', async ({ launchCairn }) => {
  const { app, dataDir } = await launchCairn()
  expect(await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'))).toBe(dataDir)
})

test('[F1] makes every window with the written-out preferences', async ({ launchCairn }) => {
  const { app } = await launchCairn()
  const all = await app.evaluate(({ webContents }) =>
    // Electron has this method, and leaves it out of its types.
    webContents
      .getAllWebContents()
      .map((contents): unknown => Reflect.get(contents, 'getLastWebPreferences').call(contents)),
  )
  expect(all).toHaveLength(1)
  for (const preferences of all) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      enableBlinkFeatures: '',
    })
  }
  expect(Object.isFrozen(WEB_PREFERENCES)).toBe(true)
})

test('[F2] sends the policy with the page and writes it into every page', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  const answer = await page.reload()
  expect(answer?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  for (const name of ['index.html', 'print.html']) {
    const html = await readFile(join(outFolder, 'renderer', name), 'utf8')
    expect(html).toContain(`content="${CONTENT_SECURITY_POLICY_META.replaceAll("'", '&#39;')}"`)
  }
})

test('[F2] blocks connections, eval, inline scripts and foreign pictures', async ({ launchCairn }) => {
  const { page } = await launchCairn({ allowsProblems: true })
  const violated = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = []
        document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective))
        // In a timer, because Playwright's own calls are allowed to evaluate text.
        setTimeout(() => {
          fetch('http://127.0.0.1:9').catch(() => undefined)
          try {
            // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- this must fail
            new Function('return 1')()
          } catch {
            // as it should
          }
          const script = document.createElement('script')
          script.textContent = 'document.title = "run"'
          document.body.append(script)
          const image = document.createElement('img')
          image.src = 'http://127.0.0.1:9/a.png'
          document.body.append(image)
        })
        setTimeout(() => {
          resolve(directives)
        }, 500)
      }),
  )
  expect(new Set(violated)).toEqual(new Set(['connect-src', 'script-src', 'script-src-elem', 'img-src']))
  await expect(page).toHaveTitle('Home · Cairn')
})

test('[F3] serves nothing but its own files, however the address is spelled', async ({ launchCairn }) => {
  const { app } = await launchCairn()
  const statuses = await app.evaluate(async ({ session }) => {
    const pages = session.fromPartition('ui', { cache: false })
    const addresses = [
      'app://bundle/index.html',
      'app://bundle/..%2fmain/index.js',
      'app://bundle/../main/index.js',
      'app://bundle/%2e%2e/main/index.js',
      'app://bundle//etc/passwd',
      'app://bundle/index.html?',
      'app://bundle/INDEX.HTML',
      'app://other/index.html',
    ]
    return await Promise.all(
      addresses.map((address) =>
        pages.fetch(address).then(
          ({ status }) => status,
          (error: unknown) => String(error),
        ),
      ),
    )
  })
  expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 'Error: net::ERR_FILE_NOT_FOUND')])
})

test('[F4] goes nowhere and opens nothing', async ({ launchCairn }) => {
  const { app, page } = await launchCairn({ allowsProblems: true })
  await page.evaluate(() => {
    window.open('app://bundle/print.html')
    window.location.href = 'http://127.0.0.1:9/'
  })
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(page.url()).toBe('app://bundle/index.html')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('[F5] grants no permission', async ({ launchCairn }) => {
  const { page } = await launchCairn({ allowsProblems: true })
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage'] as const
    return await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('[E4] sets every network switch, and WebRTC to none', async ({ launchCairn }) => {
  const { app } = await launchCairn()
  const found = await app.evaluate(
    ({ app: electronApp, webContents }, names) => ({
      switches: names.map((name) => [name, electronApp.commandLine.getSwitchValue(name)]),
      present: names.every((name) => electronApp.commandLine.hasSwitch(name)),
      webRtc: webContents.getAllWebContents().map((contents) => contents.getWebRTCIPHandlingPolicy()),
    }),
    NETWORK_SWITCHES.map(([name]) => name),
  )
  expect(found.present).toBe(true)
  for (const [name, value] of NETWORK_SWITCHES) {
    const actual = found.switches.find(([switchName]) => switchName === name)?.[1] ?? ''
    expect(actual, name).toContain(value ?? '')
  }
  expect(found.webRtc).toEqual(['disable_non_proxied_udp'])
})

test('[E5, E7] cancels requests of every session and of the main process', async ({ launchCairn }) => {
  const { app } = await launchCairn()
  const failures = await app.evaluate(async ({ net, session }) => {
    const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
    const address = 'http://127.0.0.1:9/'
    return await Promise.all([
      session.defaultSession.fetch(address).then(() => 'reached', reason),
      session
        .fromPartition('ui', { cache: false })
        .fetch(address)
        .then(() => 'reached', reason),
      net.fetch(address).then(() => 'reached', reason),
      fetch(address).then(() => 'reached', reason),
    ])
  })
  expect(failures).toEqual([
    'net::ERR_BLOCKED_BY_CLIENT',
    'net::ERR_BLOCKED_BY_CLIENT',
    'net::ERR_BLOCKED_BY_CLIENT',
    'network-refused',
  ])
})

test('[A9, I1] a second start ends by itself and shows the first window', async ({ launchCairn }) => {
  const { app, dataDir } = await launchCairn()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide()
  })
  const second = spawn(await prepareElectron(), await launchArguments(dataDir), { stdio: 'ignore' })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())))
    .toEqual([true])
})

test('keeps what it writes to its owner', async ({ launchCairn }) => {
  const { app } = await launchCairn()
  expect(await app.evaluate(() => process.umask(0o077))).toBe(0o077)
})
