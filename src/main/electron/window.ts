import type { Session } from 'electron'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { loadPage } from './load-page.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'
import type { WindowMemory } from './window-memory.ts'
import { placeWindow, SMALLEST } from './window-place.ts'

/** The window's ground before the first paint: `--desk` of styles/tokens.css in either theme, so that nothing flashes. */
const GROUND = { light: '#f2f1ed', dark: '#131617' } as const

export type WindowOptions = {
  readonly session: Session
  readonly preload: string
  /** Without one the window opens as on a first start, every time. */
  readonly memory?: WindowMemory
}

/** Opens the window where it was left; it shows itself when its first picture is ready. */
export function openWindow({ session, preload, memory }: WindowOptions): BrowserWindow {
  const left = memory?.recall() ?? null
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const window = new BrowserWindow({
    ...placeWindow(
      left,
      [main, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Cairn',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: { ...WEB_PREFERENCES, session, preload },
  })
  memory?.follow(window)
  window.once('ready-to-show', () => {
    if (left?.maximized === true) window.maximize()
    window.show()
  })
  loadPage(window.webContents, '/index.html')
  return window
}

/** What a second start does: it brings the first one's window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
