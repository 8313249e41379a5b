import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, WebContents } from 'electron'
import { app, dialog, ipcMain, powerMonitor, session } from 'electron'
import type { Result } from '#shared/app-error.ts'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import { runCommandLine } from './command-line/run-command-line.ts'
import { createDispatch } from './dispatch/dispatch.ts'
import type { Dispatch } from './dispatch/dispatch.ts'
import { oneAlone } from './dispatch/one-alone.ts'
import { appHandlers, localeOf } from './electron/app-handlers.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { appSurroundings } from './electron/app-surroundings.ts'
import { parseArguments } from './electron/arguments.ts'
import { askToLose } from './electron/ask-to-lose.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { endInOrder, flushOnClose } from './electron/end-in-order.ts'
import { endOnFault } from './electron/end-on-fault.ts'
import { firstQuiet } from './electron/first-quiet.ts'
import { filesFromSystem } from './electron/files-from-system.ts'
import type { FilesFromSystem } from './electron/files-from-system.ts'
import { connectBridge } from './electron/ipc-bridge.ts'
import { keepWindow } from './electron/keep-window.ts'
import { liveState } from './electron/live-state.ts'
import { loadPage } from './electron/load-page.ts'
import { lockDown } from './electron/lock-down.ts'
import { printerWithoutWindow } from './electron/printer-without-window.ts'
import { REFUSED_EXIT, refusedSwitch } from './electron/refused-switches.ts'
import { watchGraphics } from './electron/software-rendering.ts'
import { windowMemory } from './electron/window-memory.ts'
import { focusWindow, openWindow } from './electron/window.ts'
import { withoutDisplay } from './electron/without-display.ts'
import { sha256 } from './files/sha256.ts'
import { loadBuiltInLadders } from './ladders/built-in-ladders.ts'
import { logFile } from './log/log-file.ts'
import { finishDeleting } from './storage/delete-everything.ts'
import { windowFileIn } from './storage/store-layout.ts'
import { appState } from './use-cases/app-state.ts'
import { TICK_MS } from './use-cases/housekeeping.ts'
import type { OpenUseCases } from './use-cases/open-use-cases.ts'
import { resolveLocale } from './use-cases/resolve-locale.ts'
import { storeDesk } from './use-cases/store-desk.ts'
import type { StoreDesk } from './use-cases/store-desk.ts'

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
const lockdown = lockDown(app)

const {
  dataDir,
  files: named,
  command,
} = parseArguments(process.argv, {
  isPackaged: app.isPackaged,
  env: process.env,
  cwd: process.cwd(),
})

const again = command?.name === 'report' ? withoutDisplay(process) : null
// The same process, streams, folder and exit code; nothing has been written or opened yet.
if (again !== null) process.execve?.(process.execPath, again, process.env)

// Development as root runs with --no-sandbox, and the two together kill every child. An installed Cairn has no such exception.
if (isInstalled || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()

if (dataDir !== null) app.setPath('userData', dataDir)
app.setPath('sessionData', join(app.getPath('userData'), 'chromium')) // Chromium's own files, apart from the person's

const dataFolder = app.getPath('userData')
finishDeleting(dataFolder) // before Chromium and the store use anything of it

const log = logFile(dataFolder, Date.now, (line) => process.stderr.write(`cairn: ${line}`))
let desk: StoreDesk | null = null
endOnFault({
  process,
  log,
  abandon: () => desk?.abandon(),
  words: () => {
    const say = createSay(currentLocale())
    return { title: say('safety:fatal.title'), text: say('safety:fatal.text') }
  },
  tell: ({ title, text }) => {
    if (command === null) dialog.showErrorBox(title, text) // the caller of a command reads the log's line
  },
  exit: (code) => {
    app.exit(code)
  },
})

if (command !== null) {
  process.stdout.on('error', () => app.exit()) // whoever was reading has gone, as `head` does
  const around = {
    out: process.stdout,
    err: process.stderr,
    ladderFolder: join(import.meta.dirname, 'ladders'),
    version: () => app.getVersion(),
    ...(command.name === 'report' && { printReport: printerWithoutWindow(join(import.meta.dirname, '../renderer')) }),
  }
  // Not awaited: Electron is ready only once this file has run to its end, and a printer waits for that.
  void runCommandLine([command.name, ...command.args], around).then((code) => app.exit(code))
} else if (app.requestSingleInstanceLock({ files: named })) {
  watchGraphics(app, dataFolder, log)
  const fromSystem = filesFromSystem(app, named)
  void app.whenReady().then(() => start(fromSystem))
} else {
  app.quit() // the first instance has been told, and shows itself
}

function start(fromSystem: FilesFromSystem): void {
  const beside = (path: string): string => join(import.meta.dirname, path)
  log('started', { version: versionOf(app.getVersion()) })
  // In memory and without a cache: pages leave nothing on disk. [trust H3]
  const pages = session.fromPartition('ui', { cache: false })
  const files = listBundleFiles(beside('../renderer'))
  const opening = firstQuiet(() => begin())
  serveBundle(pages, { files }, opening.note)

  const memory = windowMemory(windowFileIn(dataFolder))
  const mayLose = askToLose(() => createSay(currentLocale()))
  const keep = keepWindow({
    desk: {
      makeBackup: () => opening.now().store.makeBackup(),
      keepCopy: (folder) => opening.now().store.keepCopy(folder),
    },
    log,
    files,
    locale: currentLocale,
  })
  // The window first, and its page's files: both are on their way while the store is being opened here.
  const open = (): BrowserWindow => {
    const opened = openWindow({ session: pages, preload: beside('../preload/index.cjs'), memory })
    flushOnClose(opened, { ipc: ipcMain, mayLose, begin: () => desk?.interrupt() })
    keep(opened)
    return opened
  }
  let window = open()
  const front = (): BrowserWindow | null => (window.isDestroyed() ? null : window)
  const page = (): WebContents | null => front()?.webContents ?? null

  connectBridge({ ipc: ipcMain, page, dispatch: (channel, input) => opening.now().dispatch(channel, input) })

  app.on('second-instance', () => {
    if (!window.isDestroyed()) focusWindow(window)
  })
  app.on('activate', () => {
    if (window.isDestroyed()) window = open()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  function begin(): { readonly store: StoreDesk; readonly dispatch: Dispatch } {
    const builtIn = loadBuiltInLadders((file) => readFileSync(join(beside('ladders'), file), 'utf8'), sha256)
    const store = storeDesk({
      dataFolder,
      appVersion: app.getVersion(),
      builtIn,
      clock: { nowMs: () => Date.now(), monotonicMs: () => performance.now() },
      onChange: () => {
        dispatch = dispatchFor(store.current())
        showState()
        const shown = page()
        if (shown !== null) loadPage(shown, '/index.html') // whatever it shows is of before
      },
      onChecked: ({ isSound, rows }) => {
        if (!isSound) log('checked', { isSound, rows })
      },
    })
    desk = store
    const showState = liveState({
      state: () => {
        const current = store.current()
        return current.ok ? appState(current.value.context, appSurroundings(current.value)) : current
      },
      page,
      locale: resolveLocale('system', app.getPreferredSystemLanguages()),
    })
    const { run: alone, whenFree } = oneAlone()
    const { always, handlersFor } = appHandlers({
      desk: store,
      alone,
      window: front,
      page,
      pages,
      files,
      lockdown,
      fromSystem,
      folder: import.meta.dirname,
      startedAtMs,
      log,
      showState,
    })
    const dispatchFor = (current: Result<OpenUseCases>): Dispatch => {
      if (!current.ok) log('store-not-open', { code: current.error.code })
      return createDispatch({
        whenFree,
        handlers: current.ok ? handlersFor(current.value) : always,
        ...(current.ok ? {} : { otherwise: current.error }),
        report: (channel, fault) => {
          log('fault', { channel, fault })
        },
      })
    }
    let dispatch = dispatchFor(store.current())
    setInterval(() => {
      void store.tick()
    }, TICK_MS)
    app.on('browser-window-blur', () => {
      store.settle()
    })
    endInOrder({
      app,
      ipc: ipcMain,
      powerMonitor,
      windows: () => (window.isDestroyed() ? [] : [window]),
      mayLose,
      begin: () => {
        store.interrupt()
      },
      close: () => {
        store.close()
      },
    })
    return { store, dispatch: (channel, input) => dispatch(channel, input) }
  }
}

/** Of the settings, or the system's where they can't be read. */
function currentLocale(): Locale {
  const current = desk?.current()
  return current?.ok === true ? localeOf(current.value) : resolveLocale('system', app.getPreferredSystemLanguages())
}

/** The log takes numbers and words of ours: a version is three numbers. */
function versionOf(version: string): `${number}.${number}.${number}` {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  return `${major}.${minor}.${patch}`
}
