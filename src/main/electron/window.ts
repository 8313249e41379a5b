import type { Session } from 'electron'
import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from './app-address.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'

/** The window's ground before the first paint: `--desk` of styles/tokens.css in either theme, so that nothing flashes. */
const GROUND = { light: '#f2f1ed', dark: '#131617' } as const

export type WindowOptions = {
  readonly session: Session
  readonly preload: string
}

/** Opens the window; it shows itself when its first picture is ready. */
export function openWindow({ session, preload }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Cairn',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: { ...WEB_PREFERENCES, session, preload },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}

/** What a second start does: it brings the first one's window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
