import type { WebContents } from 'electron'
import { nativeTheme } from 'electron'
import type { Result } from '#shared/app-error.ts'
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts'
import type { AppEvent, AppState } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import { setApplicationMenu } from './application-menu.ts'

type Theme = AppState['settings']['theme']

export interface LiveStateOptions {
  readonly state: () => Result<AppState>
  readonly page: () => WebContents | null
  /** For as long as no state can be read: the system's language. */
  readonly locale: Locale
}

/**
 * Telling Chromium of another theme makes it lay out every page anew, fonts included, and takes longer than the page takes to
 * draw itself in it. So the page is told first, and has time to.
 */
const THEME_AFTER_MS = 200

/**
 * Keeps theme, menu and page in step with the settings and with the system.
 * @returns what to call when a setting has changed
 */
export function liveState({ state, page, locale }: LiveStateOptions): () => void {
  let menuLocale: Locale | null = null

  const send = (event: AppEvent): void => {
    page()?.send(EVENT_CHANNEL, event)
  }
  /** Null where Chromium has it already. */
  const otherTheme = (): Theme | null => {
    const current = state()
    return !current.ok || nativeTheme.themeSource === current.value.settings.theme ? null : current.value.settings.theme
  }
  const applyTheme = (): void => {
    const other = otherTheme()
    if (other !== null) nativeTheme.themeSource = other
  }
  const applyMenu = (): void => {
    const current = state()
    const wanted = current.ok ? current.value.locale : locale
    if (wanted !== menuLocale) {
      menuLocale = wanted
      setApplicationMenu(process.platform, sayIn(wanted), (command) => {
        send({ kind: 'command', command })
      })
    }
  }
  const tell = (): void => {
    const current = state()
    if (current.ok) send({ kind: 'state', state: current.value })
  }

  applyTheme()
  setImmediate(applyMenu) // what the page has asked for comes first: its first picture takes longer than a menu
  nativeTheme.on('updated', tell)
  let theming: NodeJS.Timeout | undefined
  return () => {
    tell()
    applyMenu()
    clearTimeout(theming)
    if (otherTheme() !== null) theming = setTimeout(applyTheme, THEME_AFTER_MS)
  }
}
