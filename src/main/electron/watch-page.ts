import type { BrowserWindow } from 'electron'
import type { Log } from '#main/log/log.ts'

export interface PageWatch {
  readonly log: Log
  readonly decide: () => 'load-again' | 'give-up'
  /** Asks whether a page that does not answer is to be loaded again. */
  readonly askToReload: (window: BrowserWindow) => Promise<boolean>
  readonly onGiveUp: (window: BrowserWindow) => void
}

/** A page that is gone comes back where it was, with all that was saved; one that does not answer can be made to. */
export function watchPage(window: BrowserWindow, { log, decide, askToReload, onGiveUp }: PageWatch): void {
  const { webContents } = window
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('page-gone', { reason, exitCode })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (decide() === 'load-again') {
      webContents.reload()
      return
    }
    log('page-given-up')
    onGiveUp(window)
  })
  let isAsking = false
  window.on('unresponsive', () => {
    if (isAsking) return
    isAsking = true
    log('page-hung')
    void askToReload(window).then((again) => {
      isAsking = false
      if (again && !window.isDestroyed()) webContents.forcefullyCrashRenderer() // and it is loaded again
    })
  })
}
