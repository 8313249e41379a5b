import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { methodName } from '../../src/shared/ipc/bridge.ts'
import { CHANNELS } from '../../src/shared/ipc/channels.ts'
import type { AppEvent } from '../../src/shared/ipc/contract.ts'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'

/** Calls a method of `window.cairn`, as a page does. */
const call = (page: Page, method: string, input?: unknown): Promise<unknown> =>
  page.evaluate(([name, value]) => Reflect.get(Reflect.get(window, 'cairn'), name)(value), [method, input] as const)

/** What the page would write on closing: here the name of the profile. */
const typeName = async (page: Page, name: string): Promise<void> => {
  // The app tells main first what it would write; ours comes after and takes its place.
  await page.getByRole('main').waitFor()
  await page.evaluate((typed) => {
    const cairn = Reflect.get(window, 'cairn')
    cairn.onFlush(async () => {
      // Some of the second that a page is given.
      await new Promise((resolve) => setTimeout(resolve, 50))
      await cairn.profileSave({ name: typed, role: '', manager: '' })
      return true
    })
  }, name)
}

const nameIn = async ({ page }: Cairn): Promise<unknown> => {
  const state = await call(page, 'appState')
  return (state as { value: { profile: { name: string } } }).value.profile.name
}

const ended = async (cairn: Cairn): Promise<void> => {
  const child = cairn.app.process()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

test('[F8] shows pages one function per channel, two for what main says, and nothing else', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  const found = await page.evaluate(() => {
    const cairn: object = Reflect.get(window, 'cairn')
    return {
      names: Object.keys(cairn),
      kinds: [...new Set(Object.values(cairn).map((value) => typeof value))],
      frozen: !Reflect.set(cairn, 'extra', 1),
      globals: ['require', 'process', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }
  })
  expect(found).toEqual({
    names: [...CHANNELS.map((channel) => methodName(channel)), 'onEvent', 'onFlush'],
    kinds: ['function'],
    frozen: true,
    globals: [],
  })
})

test('[F6, F7] answers whatever a page sends', async ({ launchCairn }) => {
  const { page } = await launchCairn()
  expect(await call(page, 'assessmentOpen', { id: '../x' })).toMatchObject({ error: { code: 'invalid-input' } })
  expect(await call(page, 'assessmentOpen', { id: 'nobody00' })).toEqual({ ok: false, error: { code: 'not-found' } })
  expect(await call(page, 'ladderRead', { ladder: '0'.repeat(64) })).toMatchObject({
    error: { code: 'ladder-not-found' },
  })
  expect(await call(page, 'appState')).toMatchObject({ ok: true })
})

test('keeps what was saved, and leaves one file for its owner when it ends', async ({ launchCairn }) => {
  const first = await launchCairn()
  await call(first.page, 'profileSave', { name: '林', role: '', manager: '' })
  await first.close()
  const store = join(first.dataDir, 'store')
  expect((await readdir(store)).sort()).toEqual(['cairn.db', 'cairn.lock'])
  expect((await stat(join(store, 'cairn.db'))).mode & 0o077).toBe(0)
  expect((await stat(store)).mode & 0o077).toBe(0)
  expect(await nameIn(await launchCairn({ dataDir: first.dataDir }))).toBe('林')
})

test('[A1] keeps what was saved when it is killed', async ({ launchCairn }) => {
  const first = await launchCairn()
  await call(first.page, 'profileSave', { name: 'killed', role: '', manager: '' })
  await first.kill()
  expect(await nameIn(await launchCairn({ dataDir: first.dataDir }))).toBe('killed')
})

test.describe('[A10] what is still being typed is written first', () => {
  for (const [how, end] of [
    [
      'the window is closed',
      (cairn: Cairn) => cairn.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    ],
    ['Cairn is quit', (cairn: Cairn) => cairn.app.evaluate(({ app }) => app.quit())],
    ['the system asks it to end', (cairn: Cairn) => Promise.resolve(cairn.app.process().kill('SIGTERM'))],
    ['it is interrupted', (cairn: Cairn) => Promise.resolve(cairn.app.process().kill('SIGINT'))],
  ] as const) {
    test(`when ${how}`, async ({ launchCairn }) => {
      const first = await launchCairn()
      await typeName(first.page, how)
      await end(first)
      await ended(first)
      expect((await readdir(join(first.dataDir, 'store'))).sort()).toEqual(['cairn.db', 'cairn.lock'])
      expect(await nameIn(await launchCairn({ dataDir: first.dataDir }))).toBe(how)
    })
  }

  test('but a page that hangs holds nobody up', async ({ launchCairn }) => {
    const cairn = await launchCairn({ allowsProblems: true })
    const child = cairn.app.process()
    await cairn.page.getByRole('main').waitFor()
    await cairn.page.evaluate(() => {
      Reflect.get(window, 'cairn').onFlush(() => new Promise(() => {}))
    })
    child.kill('SIGTERM')
    await ended(cairn)
    expect(child.exitCode).toBe(0)
  })
})

test('[D2] a store that can’t be opened is explained on every channel, and stays as it is', async ({ launchCairn }) => {
  const first = await launchCairn()
  await first.close()
  const file = join(first.dataDir, 'store', 'cairn.db')
  const damaged = Buffer.from('this is no database any more'.repeat(100))
  await writeFile(file, damaged)

  const second = await launchCairn({ dataDir: first.dataDir, allowsProblems: true })
  for (const method of ['appState', 'assessmentsList', 'laddersList']) {
    expect(await call(second.page, method)).toEqual({ ok: false, error: { code: 'database-damaged' } })
  }
  await second.close()
  expect(await readFile(file)).toEqual(damaged)
})

test('[B10] a folder in the place of the file is explained', async ({ launchCairn }) => {
  const first = await launchCairn()
  await first.close()
  const dataDir = join(first.dataDir, 'elsewhere')
  await mkdir(join(dataDir, 'store', 'cairn.db'), { recursive: true })
  const { page } = await launchCairn({ dataDir, allowsProblems: true })
  expect(await call(page, 'appState')).toEqual({ ok: false, error: { code: 'database-not-a-file' } })
})

test('tells the page when the theme or the language changes', async ({ launchCairn }) => {
  const { app, page } = await launchCairn()
  await page.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(window, 'heard', heard)
    Reflect.get(window, 'cairn').onEvent((event: AppEvent) => {
      if (event.kind === 'state') heard.push([event.state.dark, event.state.locale])
    })
  })
  const heard = (): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'heard').at(-1))
  // What the settings say is in force before the system changes its mind.
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('system')
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  await expect.poll(heard).toEqual([true, 'en'])
  await call(page, 'settingsSave', { theme: 'light', language: 'zh-TW' })
  await expect.poll(heard).toEqual([false, 'zh-TW'])
  const menu = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(menu?.join('')).toMatch(/檔案/)
})
