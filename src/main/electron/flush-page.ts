import type { IpcMain, WebContents } from 'electron'
import { FLUSH_CHANNEL, FLUSHED_CHANNEL } from '#shared/ipc/channels.ts'

/** A page that does not answer, because it hangs or is still loading, holds nobody up for longer. */
const LIMIT_MS = 1_000

/**
 * [trust A10] Has the page write what is still being typed; done when it says so, when it is gone, or after a second.
 * @returns false where the page says that something could not be written
 */
export function flushPage(contents: WebContents, ipc: Pick<IpcMain, 'on' | 'off'>): Promise<boolean> {
  if (contents.isDestroyed() || contents.isCrashed()) return Promise.resolve(true)
  return new Promise((resolve) => {
    let isSaved = true
    const end = (): void => {
      clearTimeout(limit)
      ipc.off(FLUSHED_CHANNEL, answered)
      contents.off('render-process-gone', end)
      contents.off('destroyed', end)
      resolve(isSaved)
    }
    const answered = (event: { readonly sender: WebContents }, answer: unknown): void => {
      if (event.sender !== contents) return
      isSaved = answer !== false
      end()
    }
    const limit = setTimeout(end, LIMIT_MS)
    ipc.on(FLUSHED_CHANNEL, answered)
    contents.on('render-process-gone', end)
    contents.on('destroyed', end)
    contents.send(FLUSH_CHANNEL)
  })
}
