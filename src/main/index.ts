import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserWindow, WebContents } from 'electron'
import { app, ipcMain, powerMonitor, session, webContents } from 'electron'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { Handlers, OpenedFile } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import { runCommandLine } from './command-line/run-command-line.ts'
import { describeFault } from './dispatch/describe-fault.ts'
import type { Fault } from './dispatch/describe-fault.ts'
import { createDispatch } from './dispatch/dispatch.ts'
import type { Dispatch } from './dispatch/dispatch.ts'
import { APP_ORIGIN } from './electron/app-address.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { askToLose } from './electron/ask-to-lose.ts'
import { appSurroundings } from './electron/app-surroundings.ts'
import { parseArguments } from './electron/arguments.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { listenForDrops } from './electron/dropped-files.ts'
import { endInOrder, flushOnClose } from './electron/end-in-order.ts'
import { exchangeEdge } from './electron/exchange-edge.ts'
import { filesFromOutside } from './electron/files-from-outside.ts'
import { evidenceHandlers } from './electron/evidence-handlers.ts'
import { createFileSaver } from './electron/file-saver.ts'
import { filesFromSystem } from './electron/files-from-system.ts'
import type { FilesFromSystem } from './electron/files-from-system.ts'
import { connectBridge, isOurPage } from './electron/ipc-bridge.ts'
import { ladderHandlers } from './electron/ladder-handlers.ts'
import { licenceHandlers } from './electron/licence-handlers.ts'
import { liveState } from './electron/live-state.ts'
import { lockDown } from './electron/lock-down.ts'
import { printerWithoutWindow } from './electron/printer-without-window.ts'
import { privacyReport } from './electron/privacy-report.ts'
import { REFUSED_EXIT, refusedSwitch } from './electron/refused-switches.ts'
import { reportHandlers } from './electron/report-handlers.ts'
import type { ReportEdge } from './electron/report-handlers.ts'
import { createReportPrinter } from './electron/report-printer.ts'
import type { ReportPrinter } from './electron/report-printer.ts'
import { storeHandlers } from './electron/store-handlers.ts'
import { windowMemory } from './electron/window-memory.ts'
import { focusWindow, openWindow } from './electron/window.ts'
import { sha256 } from './files/sha256.ts'
import { loadBuiltInLadders } from './ladders/built-in-ladders.ts'
import { finishDeleting } from './storage/delete-everything.ts'
import { waySearch } from './threads/way-search.ts'
import type { SearchWay } from './threads/way-search.ts'
import { windowFileIn } from './storage/store-layout.ts'
import { appState } from './use-cases/app-state.ts'
import { dataHandlers } from './use-cases/data-handlers.ts'
import { exchangeHandlers } from './use-cases/exchange-handlers.ts'
import { TICK_MS } from './use-cases/housekeeping.ts'
import type { OpenUseCases } from './use-cases/open-use-cases.ts'
import { resolveLocale } from './use-cases/resolve-locale.ts'
import { storeDesk } from './use-cases/store-desk.ts'

// [trust F11] A copy that tests drive says so by a file beside the app; who can put one there can change the app itself.
const isInstalled = app.isPackaged && !existsSync(join(process.resourcesPath, 'drivable'))
if (isInstalled) {
  const refused = refusedSwitch(process.argv)
  if (refused !== null) {
    process.stderr.write(`cairn: does not start with ${refused}\n`)
    process.exit(REFUSED_EXIT)
  }
}
process.umask(0o077) // before anything is written: what Cairn keeps is its owner's alone
const startedAtMs = Date.now()
const { refusals, sessions } = lockDown(app)

const {
  dataDir,
  files: named,
  command,
} = parseArguments(process.argv, {
  isPackaged: app.isPackaged,
  env: process.env,
  cwd: process.cwd(),
})

// Development as root runs with --no-sandbox, and the two together kill every child. An installed Cairn has no such exception.
if (isInstalled || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()

if (dataDir !== null) app.setPath('userData', dataDir)
app.setPath('sessionData', join(app.getPath('userData'), 'chromium')) // Chromium's own files, apart from the person's

finishDeleting(app.getPath('userData')) // before Chromium and the store use anything of it

if (command !== null) {
  const around = {
    out: process.stdout,
    err: process.stderr,
    ladderFolder: join(import.meta.dirname, 'ladders'),
    ...(command.name === 'report' && { printReport: printerWithoutWindow(join(import.meta.dirname, '../renderer')) }),
  }
  // Not awaited: Electron is ready only once this file has run to its end, and a printer waits for that.
  void runCommandLine([command.name, ...command.args], around).then((code) => app.exit(code))
} else if (app.requestSingleInstanceLock({ files: named })) {
  const fromSystem = filesFromSystem(app, named)
  void app.whenReady().then(() => start(fromSystem))
} else {
  app.quit() // the first instance has been told, and shows itself
}

function start(fromSystem: FilesFromSystem): void {
  const beside = (path: string): string => join(import.meta.dirname, path)
  // In memory and without a cache: pages leave nothing on disk. [trust H3]
  const pages = session.fromPartition('ui', { cache: false })
  const files = listBundleFiles(beside('../renderer'))
  serveBundle(pages, { files })

  const memory = windowMemory(windowFileIn(app.getPath('userData')))
  const systemLocale = resolveLocale('system', app.getPreferredSystemLanguages())
  const mayLose = askToLose(() => {
    const store = desk.current()
    return createSay(store.ok ? localeOf(store.value) : systemLocale)
  })

  // The window first: its process starts while the store is being opened here.
  const open = (): BrowserWindow => {
    const opened = openWindow({ session: pages, preload: beside('../preload/index.cjs'), memory })
    flushOnClose(opened, ipcMain, mayLose)
    return opened
  }
  let window = open()
  const page = (): WebContents | null => (window.isDestroyed() ? null : window.webContents)

  const builtIn = loadBuiltInLadders((file) => readFileSync(join(beside('ladders'), file), 'utf8'), sha256)
  const desk = storeDesk({
    dataFolder: app.getPath('userData'),
    appVersion: app.getVersion(),
    builtIn,
    clock: { nowMs: () => Date.now(), monotonicMs: () => performance.now() },
    onChange: () => {
      dispatch = dispatchFor(desk.current())
      showState()
      void page()?.loadURL(`${APP_ORIGIN}/index.html`) // whatever it shows is of before
    },
  })
  const showState = liveState({
    state: () => {
      const store = desk.current()
      return store.ok ? appState(store.value.context, appSurroundings(store.value)) : store
    },
    page,
    locale: systemLocale,
  })
  const front = (): BrowserWindow | null => (window.isDestroyed() ? null : window)
  const documents = app.getPath('documents')
  const save = createFileSaver(front, documents)
  const onFault = (channel: Channel, error: unknown): void => {
    report(channel, describeFault(error))
  }
  let printer: ReportPrinter | undefined
  const search = waySearch(pathToFileURL(beside('way-worker.js')))
  const edge: ReportEdge = {
    search,
    // On the first page asked for, in memory and apart from the window's session.
    printer: () => (printer ??= createReportPrinter(session.fromPartition('print', { cache: false }), files)),
    save,
    onFault,
  }
  const privacy: Pick<Handlers, 'privacy:check'> = {
    'privacy:check': privacyReport({
      commandLine: app.commandLine,
      sessions: () => [pages, ...sessions().filter((other) => other !== pages)],
      pages: () => webContents.getAllWebContents(),
      processes: () => [process.pid, ...app.getAppMetrics().map(({ pid }) => pid)],
      dataFolder: app.getPath('userData'),
      platform: process.platform,
      refusals,
      nowMs: () => Date.now(),
      startedAtMs,
    }),
  }
  const always = {
    ...privacy,
    ...licenceHandlers(beside('../licences.json')),
    ...storeHandlers(desk, {
      window: front,
      save,
      documents,
      quit: () => {
        app.quit()
      },
    }),
  }
  const outside = filesFromOutside(page)
  fromSystem.deliverTo(outside.open)
  listenForDrops(ipcMain, (event) => isOurPage(event, page()), outside.open)
  const handlersFor = (opened: OpenUseCases): Partial<Handlers> => {
    const ladders = ladderHandlers(opened.context, {
      window: front,
      save,
      say: () => createSay(localeOf(opened)),
      documents,
      program: pathToFileURL(beside('pack-worker.js')),
      onFault,
    })
    const exchange = exchangeHandlers(
      opened.context,
      exchangeEdge({
        window: front,
        save,
        say: () => createSay(localeOf(opened)),
        locale: () => localeOf(opened),
        documents,
        program: pathToFileURL(beside('file-worker.js')),
        backUp: desk.backUpFirst,
        deleteAll: desk.deleteAll,
      }),
    )
    const look = async (path: string): Promise<Result<OpenedFile>> => {
      const found = await exchange.look(path)
      if (!found.ok) return found
      if (found.value !== null) return ok({ kind: 'cairn', look: found.value })
      const checked = await ladders.check(path)
      return checked.ok ? ok({ kind: 'pack', checked: checked.value }) : checked
    }
    return {
      ...always,
      ...handlersOf(opened, showState, search),
      ...reportHandlers(opened.context, edge),
      ...evidenceHandlers(opened.context),
      ...ladders.handlers,
      ...exchange.handlers,
      ...outside.handlers({ look, choose: ladders.choose }),
    }
  }
  const dispatchFor = (store: Result<OpenUseCases>): Dispatch =>
    createDispatch({
      handlers: store.ok ? handlersFor(store.value) : always,
      ...(store.ok ? {} : { otherwise: store.error }),
      report,
    })
  let dispatch = dispatchFor(desk.current())
  connectBridge({ ipc: ipcMain, page, dispatch: (channel, input) => dispatch(channel, input) })
  setInterval(() => {
    desk.tick()
  }, TICK_MS)
  app.on('browser-window-blur', () => {
    desk.settle()
  })
  endInOrder({
    app,
    ipc: ipcMain,
    powerMonitor,
    windows: () => (window.isDestroyed() ? [] : [window]),
    mayLose,
    close: () => {
      desk.close()
    },
  })

  app.on('second-instance', () => {
    focusWindow(window)
  })
  app.on('activate', () => {
    if (window.isDestroyed()) window = open()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/** The language in force. */
function localeOf(store: OpenUseCases): Locale {
  const state = appState(store.context, appSurroundings(store))
  return state.ok ? state.value.locale : resolveLocale('system', app.getPreferredSystemLanguages())
}

/** What the page can ask for once the store is open. */
function handlersOf(store: OpenUseCases, showState: () => void, search: SearchWay): Partial<Handlers> {
  const data = dataHandlers(store.context, appSurroundings(store), search)
  return {
    ...data,
    'settings:save': (change) => {
      const saved = data['settings:save'](change)
      showState()
      return saved
    },
  }
}

function report(channel: string, { name, code, at }: Fault): void {
  process.stderr.write(`cairn: ${channel}: ${name} ${code} at ${at.join(' < ')}\n`)
}
