import type { WebContents } from 'electron'
import { APP_ORIGIN } from './app-address.ts'

/**
 * Shows one of the app's own pages, and goes on meanwhile. A load that another takes the place of, or whose window is closed,
 * is refused by Chromium; that is no fault of anybody's.
 */
export function loadPage(contents: Pick<WebContents, 'loadURL'>, path: string): void {
  contents.loadURL(`${APP_ORIGIN}${path}`).catch(() => undefined)
}
