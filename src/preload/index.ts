import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { methodName } from '#shared/ipc/bridge.ts'
import {
  CHANNELS,
  DROPPED_CHANNEL,
  EVENT_CHANNEL,
  FIRST_CHANNELS,
  FLUSH_CHANNEL,
  FLUSHED_CHANNEL,
} from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/channels.ts'

/** What the page does before its window closes; nothing, until it says. */
let flush: () => Promise<boolean> = () => Promise.resolve(true)

ipcRenderer.on(FLUSH_CHANNEL, () => {
  const answer = (isSaved: boolean): void => {
    ipcRenderer.send(FLUSHED_CHANNEL, isSaved)
  }
  // A page that fails is asked about like one that could not save.
  void flush().then(answer, () => answer(false))
})

// A file let go over the window is opened. The page's own code takes no part: paths stay between the system and main, and
// a file that a script made has none.
const letGo = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files') !== true) return
  event.preventDefault()
  if (event.type !== 'drop' || !event.isTrusted) return
  const paths = [...event.dataTransfer.files].map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
  if (paths.length > 0) ipcRenderer.send(DROPPED_CHANNEL, paths)
}
window.addEventListener('dragover', letGo)
window.addEventListener('drop', letGo)

/** Asked for while the page's scripts are on their way: the answers are there when they ask. */
const early = new Map<Channel, Promise<unknown>>(
  FIRST_CHANNELS.map((channel) => [channel, ipcRenderer.invoke(channel)]),
)

const ask = (channel: Channel, input: unknown): Promise<unknown> => {
  const asked = early.get(channel)
  early.delete(channel) // true once; from then on something may have changed
  if (asked !== undefined) return asked
  early.clear() // and as soon as anything else is done
  return ipcRenderer.invoke(channel, input)
}

const calls = Object.fromEntries(
  CHANNELS.map((channel) => [methodName(channel), (input?: unknown): Promise<unknown> => ask(channel, input)]),
)

/** What main said before anybody listened: a page whose scripts are on their way must not miss that something has changed. */
const missed: unknown[] = []
const keep = (_event: unknown, sent: unknown): void => {
  missed.push(sent)
}
ipcRenderer.on(EVENT_CHANNEL, keep)

const rest = {
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    ipcRenderer.off(EVENT_CHANNEL, keep)
    for (const sent of missed.splice(0)) listener(sent)
    // The listener gets what was sent, without the event, which holds the sender.
    const pass = (_event: unknown, sent: unknown): void => {
      listener(sent)
    }
    ipcRenderer.on(EVENT_CHANNEL, pass)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, pass)
    }
  },
  onFlush: (next: () => Promise<boolean>): void => {
    flush = next
  },
}

/**
 * All that a page gets of the world outside it: one function per channel, and never the way they are sent. Made in the
 * page's own world, because what main answers is text (`wire.ts`) and has to be read there; the function is handed
 * over by its source, and sees nothing of this file.
 */
contextBridge.executeInMainWorld({
  func: (sending: typeof calls, others: typeof rest) => {
    const read = (answer: unknown): unknown => (typeof answer === 'string' ? JSON.parse(answer) : answer)
    const methods = Object.entries(sending).map(
      ([name, send]) => [name, async (input?: unknown): Promise<unknown> => read(await send(input))] as const,
    )
    Object.defineProperty(window, 'cairn', {
      value: Object.freeze({ ...Object.fromEntries(methods), ...others }),
      enumerable: true,
    })
  },
  args: [calls, rest],
})
