import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { app, session } from 'electron'
import { runCommandLine } from './command-line/run-command-line.ts'
import { registerAppScheme, serveBundle } from './electron/app-scheme.ts'
import { setApplicationMenu } from './electron/application-menu.ts'
import { parseArguments } from './electron/arguments.ts'
import { listBundleFiles } from './electron/bundle-response.ts'
import { lockDownContents } from './electron/contents-lockdown.ts'
import { appendNetworkSwitches } from './electron/network-switches.ts'
import { armNetworkTripwire } from './electron/network-tripwire.ts'
import { lockDownSession } from './electron/session-lockdown.ts'
import { focusWindow, openWindow } from './electron/window.ts'

process.umask(0o077) // before anything is written: what Cairn keeps is its owner's alone
armNetworkTripwire()

const { dataDir, command } = parseArguments(process.argv, {
  isPackaged: app.isPackaged,
  env: process.env,
  cwd: process.cwd(),
})

// Development as root runs with --no-sandbox, and the two together kill every child. An installed Cairn has no such exception.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()
appendNetworkSwitches(app.commandLine)
app.on('session-created', lockDownSession)
app.on('web-contents-created', (_event, contents) => {
  lockDownContents(contents)
})

if (dataDir !== null) app.setPath('userData', dataDir)
app.setPath('sessionData', join(app.getPath('userData'), 'chromium')) // Chromium's own files, apart from the person's

if (command !== null) {
  const ladderFolder = join(import.meta.dirname, 'ladders')
  const output = { out: process.stdout, err: process.stderr, ladderFolder }
  app.exit(await runCommandLine([command.name, ...command.args], output))
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start)
} else {
  app.quit() // the first instance has been told, and shows itself
}

function start(): void {
  setApplicationMenu(process.platform)
  // In memory and without a cache: pages leave nothing on disk. [trust H3]
  const pages = session.fromPartition('ui', { cache: false })
  serveBundle(pages, { files: listBundleFiles(join(import.meta.dirname, '../renderer')) })

  const open = (): BrowserWindow =>
    openWindow({ session: pages, preload: join(import.meta.dirname, '../preload/index.cjs') })
  let window = open()
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
