import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, WebContents } from 'electron'
import { app, dialog, ipcMain, session } from 'electron'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { parseArguments } from './electron/arguments.ts'
import { askToLose } from './electron/ask-to-lose.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { flushOnClose } from './electron/end-in-order.ts'
import { endOnFault } from './electron/end-on-fault.ts'
import { firstQuiet } from './electron/first-quiet.ts'
import { filesFromSystem } from './electron/files-from-system.ts'
import type { FilesFromSystem } from './electron/files-from-system.ts'
import { connectBridge } from './electron/ipc-bridge.ts'
import { keepWindow } from './electron/keep-window.ts'
import type { OpenedApp } from './electron/opened-app.ts'
import { lockDown } from './electron/lock-down.ts'
import { offerEditing } from './electron/offer-editing.ts'
import { REFUSED_EXIT, refusedSwitch } from './electron/refused-switches.ts'
import { watchGraphics } from './electron/software-rendering.ts'
import { windowMemory } from './electron/window-memory.ts'
import { focusWindow, openWindow } from './electron/window.ts'
import { withoutDisplay } from './electron/without-display.ts'
import { logFile } from './log/log-file.ts'
import { finishDeleting } from './storage/delete-everything.ts'
import { windowFileIn } from './storage/store-layout.ts'
import { resolveLocale } from './use-cases/resolve-locale.ts'
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

const again = command === null ? null : withoutDisplay(process)
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
/** The system's, until her settings can be read. */
let locale = (): Locale => resolveLocale('system', app.getPreferredSystemLanguages())
endOnFault({
  process,
  log,
  abandon: () => desk?.abandon(),
  words: () => {
    const say = sayIn(locale())
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
  // Awaited: Electron is ready only once this file has run to its end, and before that a printer says where Chromium's files go.
  const { commandInApp } = await import('./electron/command-in-app.ts')
  // Not awaited: a printer waits until Electron is ready.
  void commandInApp([command.name, ...command.args], import.meta.dirname).then((code) => app.exit(code))
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
  serveBundle(pages, files, opening.note)

  const memory = windowMemory(windowFileIn(dataFolder))
  const mayLose = askToLose(() => sayIn(locale()))
  const keep = keepWindow({ desk: async () => (await opening.done).desk, log, files, locale: () => locale() })
  const open = (): BrowserWindow => {
    const opened = openWindow({ session: pages, preload: beside('../preload/index.cjs'), memory })
    flushOnClose(opened, { ipc: ipcMain, mayLose, begin: () => desk?.interrupt() })
    keep(opened)
    offerEditing(opened, () => sayIn(locale()))
    return opened
  }
  // The window first, and its page's files: both are on their way while the rest of this program is read and the store opened.
  let window = open()
  const rest = import('./electron/opened-app.ts')
  const front = (): BrowserWindow | null => (window.isDestroyed() ? null : window)
  const page = (): WebContents | null => front()?.webContents ?? null

  connectBridge({
    ipc: ipcMain,
    page,
    dispatch: async (channel, input) => (await opening.done).dispatch(channel, input),
  })

  app.on('second-instance', () => {
    if (!window.isDestroyed()) focusWindow(window)
  })
  // On macOS the app outlives its window; a file that is opened needs one to be shown in.
  const reopen = (): void => {
    if (window.isDestroyed()) window = open()
  }
  app.on('activate', reopen)
  app.on('open-file', reopen)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  async function begin(): Promise<OpenedApp> {
    const { openApp } = await rest
    const opened = openApp({
      dataFolder,
      window: front,
      page,
      pages,
      files,
      lockdown,
      fromSystem,
      folder: import.meta.dirname,
      startedAtMs,
      log,
      mayLose,
      onStore: (store) => {
        desk = store
      },
    })
    locale = opened.locale
    return opened
  }
}

/** The log takes numbers and words of ours: a version is three numbers. */
function versionOf(version: string): `${number}.${number}.${number}` {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  return `${major}.${minor}.${patch}`
}
