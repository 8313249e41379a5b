import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Dispatch } from '#main/dispatch/dispatch.ts'
import { err } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import { toWire } from '#shared/ipc/wire.ts'
import { APP_ORIGIN } from './app-address.ts'

export interface BridgeOptions {
  readonly ipc: Pick<IpcMain, 'handle'>
  /** The page of Cairn's own window; it may be another one after the window was closed and opened again. */
  readonly page: () => WebContents | null
  readonly dispatch: Dispatch
}

/** [trust F6] The one place where pages are listened to. Who is not our page gets an answer too, and always the same. */
export function connectBridge({ ipc, page, dispatch }: BridgeOptions): void {
  for (const channel of CHANNELS) {
    ipc.handle(channel, async (event, ...input: unknown[]) => {
      if (!isOurPage(event, page()) || input.length > 1) return toWire(channel, err('refused'))
      return toWire(channel, await dispatch(channel, input[0]))
    })
  }
}

/** The window's main frame, and still at our address: frames inside it and pages it went to are others. */
export function isOurPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  page: WebContents | null,
): boolean {
  if (page === null || sender !== page || senderFrame === null) return false
  return senderFrame === page.mainFrame && senderFrame.url.startsWith(`${APP_ORIGIN}/`)
}
