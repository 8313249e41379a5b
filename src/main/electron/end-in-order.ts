import type { App, BrowserWindow, IpcMain, PowerMonitor } from 'electron'
import { flushPage } from './flush-page.ts'

export interface EndOptions {
  readonly app: App
  readonly ipc: Pick<IpcMain, 'on' | 'off'>
  readonly powerMonitor: PowerMonitor
  /** Every window that is open. */
  readonly windows: () => readonly BrowserWindow[]
  /** Closes the store; the last thing that happens. */
  readonly close: () => void
}

/**
 * [trust A10] However Cairn ends (quit, a signal, the system shutting down), the pages write what is being typed
 * first, and the store is closed last. The process is never killed from inside: it only asks to quit.
 */
export function endInOrder({ app, ipc, powerMonitor, windows, close }: EndOptions): void {
  let state: 'running' | 'flushing' | 'flushed' = 'running'

  app.on('before-quit', (event) => {
    if (state === 'flushed') return
    event.preventDefault()
    if (state === 'flushing') return
    state = 'flushing'
    void Promise.all(windows().map((window) => flushPage(window.webContents, ipc))).then(() => {
      state = 'flushed'
      for (const window of windows()) window.destroy() // nothing is left to ask them
      app.quit()
    })
  })
  app.on('will-quit', close)

  const quit = (): void => {
    app.quit()
  }
  process.on('SIGTERM', quit)
  process.on('SIGINT', quit)
  process.on('SIGHUP', quit)
  // Not on Windows, which gives a window its notice (`flushOnClose`) and waits for nobody.
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    app.quit()
  })
}

/** A window that is closed while Cairn goes on (macOS) or ends with it has its page written first, too. */
export function flushOnClose(window: BrowserWindow, ipc: Pick<IpcMain, 'on' | 'off'>): void {
  let isFlushing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isFlushing) return
    isFlushing = true
    void flushPage(window.webContents, ipc).then(() => {
      if (!window.isDestroyed()) window.destroy()
    })
  })
  // Windows ends the session: what is written within its patience is written.
  window.on('query-session-end', () => {
    void flushPage(window.webContents, ipc)
  })
}
