import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { app, ipcMain, session } from 'electron'
import type { Result } from '#shared/app-error.ts'
import { LOCALES } from '#shared/locale.ts'
import type { Locale } from '#shared/locale.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { createSay } from '#shared/say.ts'
import { SAMPLE_PERSON } from './sample/sample-person.ts'
import { seedSample } from './sample/seed-sample.ts'
import { createDispatch } from './dispatch/dispatch.ts'
import type { Dispatch } from './dispatch/dispatch.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { appSurroundings } from './electron/app-surroundings.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { connectBridge } from './electron/ipc-bridge.ts'
import { liveState } from './electron/live-state.ts'
import { lockDown } from './electron/lock-down.ts'
import { reportHandlers } from './electron/report-handlers.ts'
import { createReportPrinter } from './electron/report-printer.ts'
import type { ReportPrinter } from './electron/report-printer.ts'
import type { PictureWanted } from './electron/take-pictures.ts'
import { takePictures } from './electron/take-pictures.ts'
import { openWindow } from './electron/window.ts'
import { sha256 } from './files/sha256.ts'
import { loadBuiltInLadders } from './ladders/built-in-ladders.ts'
import { waySearch } from './threads/way-search.ts'
import { appState } from './use-cases/app-state.ts'
import { dataHandlers } from './use-cases/data-handlers.ts'
import { openUseCases } from './use-cases/open-use-cases.ts'

// `npm run demo`: a sample person's cycles go through the real store, engine and print path, once in each language; what
// comes out (the summaries, pictures of the screens) is written to --out, and the stores are thrown away.

process.umask(0o077)
lockDown(app)
const { out } = parseArgs({ args: process.argv.slice(2), options: { out: { type: 'string' } }, strict: false }).values
const outFolder = typeof out === 'string' ? out : 'demo-output'
const scratch = mkdtempSync(join(tmpdir(), 'cairn-demo-'))
app.setPath('userData', scratch)
registerAppScheme()
app.on('window-all-closed', () => undefined) // the next language opens another

const beside = (path: string): string => join(import.meta.dirname, path)

// Electron would show a dialog and wait for somebody to press its button.
process.on('uncaughtException', (error) => {
  process.stderr.write(`Cairn: the demo failed: ${error.stack ?? error.message}\n`)
  app.exit(1)
})

void app.whenReady().then(async () => {
  let failed = false
  try {
    mkdirSync(outFolder, { recursive: true })
    const files = listBundleFiles(beside('../renderer'))
    const pages = session.fromPartition('ui', { cache: false })
    serveBundle(pages, { files })
    const printer = createReportPrinter(session.fromPartition('print', { cache: false }), files)
    for (const locale of LOCALES) await demonstrate(locale, printer, pages)
  } catch (error) {
    failed = true
    process.stderr.write(
      `Cairn: the demo failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  } finally {
    for (const close of closers) close()
    rmSync(scratch, { recursive: true, force: true })
    app.exit(failed ? 1 : 0)
  }
})

/** Stores stay open to the end: the system's theme is still listened to for all of them. */
const closers: (() => void)[] = []

/** Which dispatch the bridge speaks to now: each language has a store of its own, the channels exist once. */
let current: { readonly dispatch: Dispatch; readonly page: () => Electron.WebContents | null } | null = null

async function demonstrate(locale: Locale, printer: ReportPrinter, pages: Electron.Session): Promise<void> {
  const builtIn = loadBuiltInLadders((file) => readFileSync(join(beside('ladders'), file), 'utf8'), sha256)
  const folder = join(scratch, locale)
  const opened = openUseCases(folder, { appVersion: app.getVersion(), builtIn })
  if (!opened.ok) throw new Error(`the store can't be opened: ${opened.error.code}`)
  const store = opened.value
  closers.push(store.close)
  // She is at the beginning of 2027, whenever the demo runs: its pictures stay the same.
  const clock = { ...store.context.clock, nowMs: () => Date.parse('2027-01-01T09:00:00Z') }
  const context = { ...store.context, clock }
  const around = appSurroundings(store)
  const search = waySearch(pathToFileURL(beside('way-worker.js')))
  const data = dataHandlers(context, around, search)
  const say = createSay(locale)
  const seeded = seedSample(context, {
    locale,
    now: { year: 2027, half: 1 },
    cycleName: ({ year, half }) => say(half === 1 ? 'home:new.firstHalf' : 'home:new.secondHalf', { year }),
    marked: (name) => name,
  })
  const completed = seeded.completed.at(-1)
  if (completed === undefined) throw new Error('the sample has no completed cycle')
  const sample = { completed, draft: seeded.draft }
  valueOf(data['profile:save'](SAMPLE_PERSON.profile[locale]))
  valueOf(data['settings:save']({ language: locale, welcomed: true }))

  const report = reportHandlers(context, {
    search,
    printer: () => printer,
    save: () => Promise.reject(new Error('the demo opens no dialog')),
    onFault,
  })
  const person = SAMPLE_PERSON.profile[locale]
  for (const paper of ['A4', 'Letter'] as const) {
    const options = reportOptionsWith({ language: locale, paper, name: person.name, manager: person.manager })
    const printed = await report['report:preview']({ id: sample.completed, options })
    if (!printed.ok) throw new Error(`the summary can't be printed: ${printed.error.code}`)
    write(`summary.${locale}.${paper}.pdf`, printed.value.pdf, `${printed.value.pages} pages`)
  }

  const window = openWindow({ session: pages, preload: beside('../preload/index.cjs') })
  const page = (): Electron.WebContents | null => (window.isDestroyed() ? null : window.webContents)
  const showState = liveState({ state: () => appState(context, around), page, locale })
  const handlers = {
    ...data,
    ...report,
    'settings:save': (change: Parameters<(typeof data)['settings:save']>[0]) => {
      const saved = data['settings:save'](change)
      showState()
      return saved
    },
  }
  const first = current === null
  current = { dispatch: createDispatch({ handlers, report: (channel, fault) => onFault(channel, fault.name) }), page }
  if (first) {
    connectBridge({
      ipc: ipcMain,
      page: () => current?.page() ?? null,
      dispatch: async (channel, input) =>
        current === null ? { ok: false, error: { code: 'refused' } } : await current.dispatch(channel, input),
    })
  }
  await new Promise<void>((resolve) => {
    window.webContents.once('did-finish-load', () => {
      resolve()
    })
  })
  for await (const { file, png } of takePictures(window, picturesOf(locale, sample))) write(file, png, '')
  window.destroy()
}

const valueOf = (call: Result<unknown> | Promise<Result<unknown>>): void => {
  if (!(call instanceof Promise) && !call.ok) throw new Error(`the sample can't be stored: ${call.error.code}`)
}

const picturesOf = (
  locale: Locale,
  { completed, draft }: { readonly completed: string; readonly draft: string },
): PictureWanted[] =>
  (['light', 'dark'] as const).flatMap((theme) => {
    const name = (screen: string): string => `${screen}.${locale}${theme === 'dark' ? '.dark' : ''}.png`
    return [
      { file: name('home'), path: '/', ready: 'main .standing', theme },
      { file: name('assess'), path: `/assess/${draft}`, ready: 'main .radar svg', theme },
      { file: name('result'), path: `/result/${completed}`, ready: 'main .radar svg', theme },
      { file: name('evidence'), path: '/evidence', ready: 'main .log-line', theme },
      { file: name('coverage'), path: '/evidence/coverage', ready: 'main .coverage-table', theme },
      { file: name('growth'), path: '/growth', ready: 'main .recharts-surface', theme },
      { file: name('summary'), path: `/summary/${completed}`, ready: 'main canvas', theme },
      { file: name('settings'), path: '/settings', ready: 'main .set', theme },
    ]
  })

function write(file: string, content: Uint8Array, facts: string): void {
  writeFileSync(join(outFolder, file), content)
  process.stdout.write(`demo-output/${file}${facts === '' ? '' : ` (${facts})`}\n`)
}

function onFault(channel: string, error: unknown): void {
  process.stderr.write(`Cairn: ${channel}: ${error instanceof Error ? error.message : String(error)}\n`)
}
