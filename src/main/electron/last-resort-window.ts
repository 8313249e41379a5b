import type { Session } from 'electron'
import { BrowserWindow } from 'electron'
import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'
import { APP_ORIGIN } from './app-address.ts'
import { servePages } from './app-scheme.ts'
import {
  actionPath,
  fontStyles,
  LAST_RESORT_ACTIONS,
  LAST_RESORT_PATH,
  LAST_RESORT_STYLE,
  LAST_RESORT_STYLE_PATH,
  lastResortPage,
} from './last-resort-page.ts'
import type { LastResortAction } from './last-resort-page.ts'
import { loadPage } from './load-page.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'

export interface LastResortOptions {
  /** In memory, and used for nothing else. */
  readonly session: Session
  /** Path in the address → file of the built pages: their fonts. */
  readonly files: ReadonlyMap<string, string>
  readonly locale: Locale
  readonly say: Say
  /** @returns what to tell of it; null where there is nothing to tell */
  readonly act: (action: LastResortAction, window: BrowserWindow) => Promise<string | null>
  /** Not even this page stays: nothing is left but to say so. */
  readonly onGone: () => void
}

/**
 * [trust I2] The window that takes the place of one whose page keeps failing. It has no script and no preload script; its
 * links are taken for what they stand for.
 */
export function openLastResort({ session, files, locale, say, act, onGone }: LastResortOptions): BrowserWindow {
  const pages = new Map([[LAST_RESORT_STYLE_PATH, LAST_RESORT_STYLE]])
  servePages(session, { files, pages })
  const words = { say, lang: locale, fonts: fontStyles(files) }
  const window = new BrowserWindow({
    width: 800,
    height: 600,
    title: 'Cairn',
    webPreferences: { ...WEB_PREFERENCES, session },
  })
  const show = (told: string): void => {
    pages.set(LAST_RESORT_PATH, lastResortPage(words, told))
    if (!window.isDestroyed()) loadPage(window.webContents, LAST_RESORT_PATH)
  }
  window.webContents.on('will-navigate', (event) => {
    event.preventDefault()
    const action = LAST_RESORT_ACTIONS.find((known) => event.url === `${APP_ORIGIN}${actionPath(known)}`)
    if (action === undefined) return
    void act(action, window).then((told) => {
      if (told !== null) show(told)
    })
  })
  window.webContents.on('render-process-gone', onGone)
  show('')
  return window
}
