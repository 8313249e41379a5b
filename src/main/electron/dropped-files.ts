import type { IpcMain, IpcMainEvent } from 'electron'
import { z } from 'zod'
import { DROPPED_CHANNEL } from '#shared/ipc/channels.ts'

const paths = z.array(z.string().min(1).max(4096)).max(64)

/**
 * Files let go over the window. Their paths come from the preload script, which has them of the system; the page's own
 * code neither sees a path nor can send one. [trust F9]
 */
export function listenForDrops(
  ipc: Pick<IpcMain, 'on'>,
  isOurs: (event: IpcMainEvent) => boolean,
  open: (path: string) => void,
): void {
  ipc.on(DROPPED_CHANNEL, (event, sent: unknown) => {
    const dropped = paths.safeParse(sent)
    if (isOurs(event) && dropped.success) for (const path of dropped.data) open(path)
  })
}
