import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserWindow, WebContents } from 'electron'
import { app, ipcMain, session } from 'electron'
import type { Result } from '#shared/app-error.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import { LOCALES } from '#shared/locale.ts'
import type { Locale } from '#shared/locale.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { sayIn } from '#shared/say-in.ts'
import { createDispatch } from './dispatch/dispatch.ts'
import type { Dispatch } from './dispatch/dispatch.ts'
import { appHandlers } from './electron/app-handlers.ts'
import type { AppEdge } from './electron/app-handlers.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { appSurroundings } from './electron/app-surroundings.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { connectBridge } from './electron/ipc-bridge.ts'
import { liveState } from './electron/live-state.ts'
import { lockDown } from './electron/lock-down.ts'
import type { PictureWanted } from './electron/take-pictures.ts'
import { takePictures } from './electron/take-pictures.ts'
import { openWindow } from './electron/window.ts'
import { sha256 } from './files/sha256.ts'
import { loadBuiltInLadders } from './ladders/built-in-ladders.ts'
import { logLine } from './log/log.ts'
import type { Log } from './log/log.ts'
import { SAMPLE_PERSON } from './sample/sample-person.ts'
import { seedSample } from './sample/seed-sample.ts'
import { appState } from './use-cases/app-state.ts'
import type { OpenUseCases } from './use-cases/open-use-cases.ts'
import { storeDesk } from './use-cases/store-desk.ts'

// `npm run demo`: a sample person's cycles go through the real store, engine and print path, once in each language; what
// comes out (the summaries, pictures of the screens) is written to --out, and the stores are thrown away.

process.umask(0o077)
const startedAtMs = Date.now()
const lockdown = lockDown(app)
const { out } = parseArgs({ args: process.argv.slice(2), options: { out: { type: 'string' } }, strict: false }).values
const outFolder = typeof out === 'string' ? out : 'demo-output'
const scratch = mkdtempSync(join(tmpdir(), 'cairn-demo-'))
app.setPath('userData', scratch)
registerAppScheme()
app.on('window-all-closed', () => undefined) // the next language opens another

/** She is at the beginning of 2027, whenever the demo runs: its pictures stay the same. */
const NOW_MS = Date.parse('2027-01-01T09:00:00Z')

const beside = (path: string): string => join(import.meta.dirname, path)
const log: Log = (event, facts) => {
  process.stderr.write(`Cairn: ${logLine(Date.now(), event, facts)}\n`)
}

// Electron would show a dialog and wait for somebody to press its button.
process.on('uncaughtException', (error) => {
  process.stderr.write(`Cairn: the demo failed: ${error.stack ?? error.message}\n`)
  app.exit(1)
})

/** What the bridge and the handlers speak to: each language has a store and a window of its own, the channels exist once. */
let current: { readonly dispatch: Dispatch; readonly window: BrowserWindow } | null = null
/** A question that had no answer: what it was about would be missing in a picture, or an error stand there. */
const refused = new Set<string>()
/** Stores stay open to the end: the system's theme is still listened to for all of them. */
const closers: (() => void)[] = []

const front = (): BrowserWindow | null => (current === null || current.window.isDestroyed() ? null : current.window)
const page = (): WebContents | null => front()?.webContents ?? null

void app.whenReady().then(async () => {
  let failed = false
  try {
    mkdirSync(outFolder, { recursive: true })
    const files = listBundleFiles(beside('../renderer'))
    const pages = session.fromPartition('ui', { cache: false })
    serveBundle(pages, files)
    connectBridge({
      ipc: ipcMain,
      page,
      dispatch: async (channel, input) => {
        const answer = await current?.dispatch(channel, input)
        if (answer?.ok === true) return answer
        refused.add(channel)
        return answer ?? { ok: false, error: { code: 'refused' } }
      },
    })
    for (const locale of LOCALES) await demonstrate(locale, { files, pages })
    if (refused.size > 0) throw new Error(`no answer to ${[...refused].join(', ')}`)
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

async function demonstrate(locale: Locale, edge: Pick<AppEdge, 'files' | 'pages'>): Promise<void> {
  const desk = storeDesk({
    dataFolder: join(scratch, locale),
    appVersion: app.getVersion(),
    builtIn: loadBuiltInLadders((file) => readFileSync(join(beside('ladders'), file), 'utf8'), sha256),
    clock: { nowMs: () => NOW_MS, monotonicMs: () => performance.now() },
    onChange: () => undefined,
  })
  closers.push(desk.abandon)
  const opened = desk.current()
  if (!opened.ok) throw new Error(`the store can't be opened: ${opened.error.code}`)
  const store = opened.value
  const showState = liveState({
    state: () => appState(store.context, appSurroundings(store)),
    page,
    locale,
  })
  const handlers = appHandlers({
    ...edge,
    desk,
    alone: (work) => work(), // nothing else is asked meanwhile
    window: front,
    page,
    lockdown,
    fromSystem: { deliverTo: () => undefined }, // nobody opens a file
    folder: import.meta.dirname,
    startedAtMs,
    log,
    showState,
  }).handlersFor(store)
  const sample = await fill(store, handlers, locale)

  const window = openWindow({ session: edge.pages, preload: beside('../preload/index.cjs') })
  current = {
    window,
    dispatch: createDispatch({ handlers, report: (channel, fault) => log('fault', { channel, fault }) }),
  }
  await new Promise<void>((resolve) => {
    window.webContents.once('did-finish-load', () => {
      resolve()
    })
  })
  for await (const { file, png } of takePictures(window, { wanted: picturesOf(locale, sample), nowMs: NOW_MS }))
    write(file, png, '')
  window.destroy()
}

/** The sample person with her cycles, and her summaries on both papers. */
async function fill({ context }: OpenUseCases, handlers: Partial<Handlers>, locale: Locale): Promise<Sample> {
  const say = sayIn(locale)
  const seeded = seedSample(context, {
    locale,
    now: { year: 2027, half: 1 },
    cycleName: ({ year, half }) => say(half === 1 ? 'home:new.firstHalf' : 'home:new.secondHalf', { year }),
    marked: (name) => name,
  })
  const completed = seeded.completed.at(-1)
  if (completed === undefined) throw new Error('the sample has no completed cycle')
  const person = SAMPLE_PERSON.profile[locale]
  valueOf(await handlers['profile:save']?.(person))
  valueOf(await handlers['settings:save']?.({ language: locale, welcomed: true }))
  for (const paper of ['A4', 'Letter'] as const) {
    const options = reportOptionsWith({ language: locale, paper, name: person.name, manager: person.manager })
    const { pdf, pages } = valueOf(await handlers['report:preview']?.({ id: completed, options }))
    write(`summary.${locale}.${paper}.pdf`, pdf, `${pages} pages`)
  }
  return { completed, draft: seeded.draft }
}

function valueOf<T>(answer: Result<T> | undefined): T {
  if (answer?.ok === true) return answer.value
  throw new Error(`the sample can't be shown: ${answer?.error.code ?? 'refused'}`)
}

interface Sample {
  readonly completed: string
  readonly draft: string
}

function picturesOf(locale: Locale, { completed, draft }: Sample): PictureWanted[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const name = (screen: string): string => `${screen}.${locale}${theme === 'dark' ? '.dark' : ''}.png`
    return [
      { file: name('home'), path: '/', ready: 'main .standing', theme },
      { file: name('assess'), path: `/assess/${draft}`, ready: 'main .radar svg', theme },
      { file: name('result'), path: `/result/${completed}`, ready: 'main .radar svg', theme },
      { file: name('evidence'), path: '/evidence', ready: 'main .log-line', theme },
      { file: name('coverage'), path: '/evidence/coverage', ready: 'main .coverage-table', theme },
      { file: name('growth'), path: '/growth', ready: 'main .recharts-surface', theme },
      { file: name('summary'), path: `/summary/${completed}`, ready: 'main figcaption:not(:empty)', theme },
      { file: name('settings'), path: '/settings', ready: 'main .set', theme },
    ]
  })
}

function write(file: string, content: Uint8Array, facts: string): void {
  writeFileSync(join(outFolder, file), content)
  process.stdout.write(`demo-output/${file}${facts === '' ? '' : ` (${facts})`}\n`)
}
