import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cairn } from './support/launch.ts'
import { expect, test } from './support/launch.ts'
import { goTo, seed } from './support/seed.ts'
import { violationsOn } from './support/violations.ts'

const TYPED = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEF'
const CYCLE = { name: '2026 H2', startsOn: null, endsOn: null }

/** Ends the first window's page; the page is ended a while after it is asked for, so asking for its place proves nothing. */
const crash = (app: Cairn['app']): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })

interface CameBack {
  readonly url: string
  /** The name of the place that is chosen in the first row, and the note on it. */
  readonly chosen: string
  readonly note: string
}

/**
 * Ends it and waits until it has come back with an answer in its first row. @returns where it is then, and what it shows: the
 * test's own view of a page ends with that page, so main asks the one that came
 */
const crashAndComeBack = (app: Cairn['app']): Promise<CameBack> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) throw new Error('there is no window')
    await new Promise<void>((resolve) => {
      contents.once('render-process-gone', () => {
        contents.once('did-finish-load', () => {
          resolve()
        })
      })
      contents.forcefullyCrashRenderer()
    })
    const shown: { readonly chosen: string; readonly note: string } =
      await contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => {
        const row = document.querySelector('.mrow')
        const chosen = row?.querySelector('[role=radio][aria-checked=true], input[type=radio]:checked')
        const note = row?.parentElement.querySelector('textarea')
        if (note == null) row?.querySelector('button[aria-label^="Note on"]')?.click()
        if (chosen == null || note == null) requestAnimationFrame(look)
        else resolve({ chosen: chosen.getAttribute('aria-label') ?? '', note: note.value })
      }
      look()
    })`)
    return { url: contents.getURL(), ...shown }
  })

const ended = (app: Cairn['app']): Promise<number | null> =>
  new Promise((resolve) => {
    const child = app.process()
    if (child.exitCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code))
  })

test('[I2, A12] a page that is gone comes back where it was; the third time in a minute another window offers a backup, a copy, and to quit', async ({
  launchCairn,
}) => {
  const { app, page, dataDir } = await launchCairn({ allowsProblems: true })
  const folder = await mkdtemp(join(tmpdir(), 'cairn-copy-'))
  try {
    const [id] = await seed(page, 'se-track', [{ title: 'Kept through it', cycle: CYCLE, rows: { english: [4] } }])
    await page.reload()
    await goTo(page, `/assess/${id}`)
    const first = page.locator('.mrow').first()
    await first.getByRole('radio').nth(3).click()
    await page.locator('[data-save=saved]').waitFor()
    await page.keyboard.press('n')
    // Typed without a pause, and gone in the middle of it.
    await page.getByRole('textbox', { name: /^Note on/ }).pressSequentially(TYPED, { delay: 60 })
    for (const time of ['the first time', 'the second time']) {
      const { url, chosen, note } = await crashAndComeBack(app)
      expect(url, time).toMatch(new RegExp(`#/assess/${id}$`))
      expect(chosen, time).toMatch(/^L4/)
      // Of the last second nothing is promised: some seventeen keys.
      expect(note, time).toContain(TYPED.slice(0, 20))
    }
    const another = app.waitForEvent('window')
    await crash(app)
    const rescue = await another
    await expect(rescue.getByRole('heading', { level: 1 })).toHaveText('Cairn’s page keeps failing')
    expect(await rescue.evaluate(() => document.scripts.length)).toBe(0)
    expect(await violationsOn(rescue)).toEqual([])
    await rescue.getByRole('link', { name: 'Back up now' }).click()
    await expect(rescue.getByRole('status')).toHaveText('A backup was made and read back.')
    expect(await readdir(join(dataDir, 'backups'))).toHaveLength(1)

    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, folder)
    await rescue.getByRole('link', { name: 'Copy the data elsewhere…' }).click()
    await expect(rescue.getByRole('status')).toContainText(folder)
    const [copy = '', ...more] = await readdir(folder)
    expect(more).toEqual([])
    expect((await stat(join(folder, copy))).mode & 0o777).toBe(0o600)
    expect((await readFile(join(folder, copy))).includes('Kept through it')).toBe(true)

    const end = ended(app)
    await rescue.getByRole('link', { name: 'Quit' }).click()
    expect(await end).toBe(0)
    expect(existsSync(join(dataDir, 'store', 'cairn.db-wal'))).toBe(false)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('[I4, H6] a bug in main ends it: everything saved, said in her language, and not a word of hers in the log', async ({
  launchCairn,
}) => {
  let dataDir: string | undefined
  for (const [lang, how, title] of [
    ['en', 'exception', 'Cairn has to close'],
    ['zh-TW', 'rejection', 'Cairn 必須關閉'],
  ] as const) {
    const cairn = await launchCairn({ lang, allowsProblems: true, ...(dataDir === undefined ? {} : { dataDir }) })
    const { app, page } = cairn
    dataDir = cairn.dataDir
    await seed(page, 'se-track', [
      { title: 'canary-title', cycle: CYCLE, rows: { english: [4] }, notes: { 'english.reading': 'canary-note' } },
    ])
    // What main refuses and what it fails at are told as codes.
    await page.evaluate(() => window.cairn.assessmentRename({ id: 'canary-id', title: 'canary' } as never))
    const told = join(dataDir, `told-${lang}`)
    await app.evaluate(({ dialog }, file) => {
      dialog.showErrorBox = (...words) => {
        process.getBuiltinModule('node:fs').writeFileSync(file, words.join('\n'))
      }
    }, told)
    const end = ended(app)
    await app
      .evaluate((_electron, kind) => {
        setTimeout(() => {
          const error = new TypeError('canary-message')
          if (kind === 'exception') throw error
          void Promise.reject(error)
        }, 0)
      }, how)
      .catch(() => undefined) // it may be gone before it answers
    expect(await end).toBe(70)
    expect(await readFile(told, 'utf8')).toContain(title)
    expect(existsSync(join(dataDir, 'store', 'cairn.db-wal'))).toBe(false)
  }
  const log = await readFile(join(dataDir ?? '', 'logs', 'cairn.log'), 'utf8')
  expect(log.match(/ fatal name=TypeError /g)).toHaveLength(2)
  expect(log).not.toMatch(/canary/i)
  expect((await stat(join(dataDir ?? '', 'logs', 'cairn.log'))).mode & 0o777).toBe(0o600)

  const after = await launchCairn(dataDir === undefined ? {} : { dataDir })
  await goTo(after.page, '/assess')
  await expect(after.page.getByText('canary-title').first()).toBeVisible()
})
