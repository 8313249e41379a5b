import type { App, BrowserWindow, IpcMain, PowerMonitor } from 'electron'
import { flushPage } from './flush-page.ts'

export interface EndOptions extends CloseOptions {
  readonly app: App
  readonly powerMonitor: PowerMonitor
  /** Every window that is open. */
  readonly windows: () => readonly BrowserWindow[]
  /** Closes the store; the last thing that happens. */
  readonly close: () => void
}

export interface CloseOptions {
  readonly ipc: Pick<IpcMain, 'on' | 'off'>
  /** Asked where a page could not write everything: whether to close all the same. */
  readonly mayLose: MayLose
  /** Makes way for what the pages are about to write. */
  readonly begin: () => void
}

export type MayLose = (window: BrowserWindow) => Promise<boolean>

/**
 * [trust A10] However Cairn ends (quit, a signal, the system shutting down), the pages write what is being typed
 * first, and the store is closed last. The process is never killed from inside: it only asks to quit.
 */
export function endInOrder({ app, ipc, powerMonitor, windows, mayLose, begin, close }: EndOptions): void {
  let state: 'running' | 'flushing' | 'flushed' = 'running'
  // A signal, or the system shutting down, waits for nobody's answer.
  let isForced = false

  app.on('before-quit', (event) => {
    if (state === 'flushed') return
    event.preventDefault()
    if (state === 'flushing') return
    state = 'flushing'
    begin()
    void Promise.all(windows().map((window) => mayClose(window, ipc, isForced ? null : mayLose))).then((answers) => {
      if (answers.includes(false)) {
        state = 'running' // she stays
        return
      }
      state = 'flushed'
      for (const window of windows()) window.destroy() // nothing is left to ask them
      app.quit()
    })
  })
  app.on('will-quit', close)

  const quit = (): void => {
    isForced = true
    app.quit()
  }
  process.on('SIGTERM', quit)
  process.on('SIGINT', quit)
  process.on('SIGHUP', quit)
  // Not on Windows, which gives a window its notice (`flushOnClose`) and waits for nobody.
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    quit()
  })
}

/** A window that is closed while Cairn goes on (macOS) or ends with it has its page written first, too. */
export function flushOnClose(window: BrowserWindow, { ipc, mayLose, begin }: CloseOptions): void {
  let isFlushing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isFlushing) return
    isFlushing = true
    begin()
    void mayClose(window, ipc, mayLose).then((may) => {
      isFlushing = false
      if (may && !window.isDestroyed()) window.destroy()
    })
  })
  // Windows ends the session: what is written within its patience is written.
  window.on('query-session-end', () => {
    begin()
    void flushPage(window.webContents, ipc)
  })
}

/** Has the page write what it holds; where it can't, she is asked, since closing would lose it. */
async function mayClose(
  window: BrowserWindow,
  ipc: Pick<IpcMain, 'on' | 'off'>,
  mayLose: MayLose | null,
): Promise<boolean> {
  const isSaved = await flushPage(window.webContents, ipc)
  return isSaved || mayLose === null || window.isDestroyed() ? true : await mayLose(window)
}
