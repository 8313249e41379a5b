import type { BrowserWindow } from 'electron'
import { app, dialog, session } from 'electron'
import type { Log } from '#main/log/log.ts'
import type { StoreDesk } from '#main/use-cases/store-desk.ts'
import type { Result } from '#shared/app-error.ts'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import { askToReload } from './ask-to-reload.ts'
import { crashLimit } from './crash-limit.ts'
import { openLastResort } from './last-resort-window.ts'
import type { LastResortAction } from './last-resort-page.ts'
import { watchPage } from './watch-page.ts'

export interface WindowKeeping {
  /** Once it is open, or known not to. */
  readonly desk: () => Promise<Pick<StoreDesk, 'makeBackup' | 'keepCopy'>>
  readonly log: Log
  /** Path in the address → file of the built pages. */
  readonly files: ReadonlyMap<string, string>
  readonly locale: () => Locale
}

/** [trust I2] Brings a window's page back when it is gone, and another window in its place when it goes on failing. */
export function keepWindow({ desk, log, files, locale }: WindowKeeping): (window: BrowserWindow) => void {
  const decide = crashLimit(() => performance.now())
  return (window) => {
    watchPage(window, {
      log,
      decide,
      askToReload: (hung) => askToReload(hung, sayIn(locale())),
      onGiveUp: (failing) => {
        openInstead()
        failing.destroy() // there is nothing in it to be written
      },
    })
  }

  function openInstead(): void {
    const say = sayIn(locale())
    openLastResort({
      session: session.fromPartition('last-resort', { cache: false }),
      files,
      locale: locale(),
      say,
      act,
      onGone: () => {
        dialog.showErrorBox(say('safety:lastResort.title'), say('safety:lastResort.kept'))
        app.quit()
      },
    })
  }

  async function act(action: LastResortAction, window: BrowserWindow): Promise<string | null> {
    const say = sayIn(locale())
    const tell = (done: Result<unknown>, text: string): string =>
      done.ok ? text : say(`errors:code.${done.error.code}`)
    switch (action) {
      case 'quit':
        app.quit()
        return null
      case 'backup': {
        const made = (await desk()).makeBackup()
        const failure = made.ok ? made.value.failure : made.error
        return failure === null ? say('safety:lastResort.backedUp') : say(`errors:code.${failure.code}`)
      }
      case 'copy': {
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          defaultPath: app.getPath('documents'),
          properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        })
        const [folder] = filePaths
        if (canceled || folder === undefined) return null
        const kept = (await desk()).keepCopy(folder)
        return tell(kept, say('safety:recovery.copied', { name: kept.ok ? kept.value : '', folder }))
      }
    }
  }
}
