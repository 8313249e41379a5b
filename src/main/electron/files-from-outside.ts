import type { WebContents } from 'electron'
import { openedFiles } from '#main/use-cases/opened-files.ts'
import type { LookAtFile } from '#main/use-cases/opened-files.ts'
import { ok } from '#shared/app-error.ts'
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts'
import type { AppEvent, Handlers } from '#shared/ipc/contract.ts'

export interface FilesFromOutside {
  /** A file that the system hands over; it waits until the store is open and the page takes it. */
  readonly open: (path: string) => void
  readonly handlers: (store: {
    readonly look: LookAtFile
    readonly choose: () => Promise<string | null>
  }) => Pick<Handlers, 'file:choose' | 'file:take'>
}

/** Files that come from outside the app's own dialogs, and the dialog that opens any of them. */
export function filesFromOutside(page: () => WebContents | null): FilesFromOutside {
  const event: AppEvent = { kind: 'file' }
  const { add, take } = openedFiles(() => page()?.send(EVENT_CHANNEL, event))
  return {
    open: add,
    handlers: ({ look, choose }) => ({
      'file:choose': async () => {
        const path = await choose()
        if (path !== null) add(path)
        return ok(path !== null)
      },
      'file:take': () => take(look),
    }),
  }
}
