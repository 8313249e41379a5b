import type { BrowserWindow } from 'electron'
import { Menu } from 'electron'
import type { Say } from '#shared/words.ts'
import { editMenuItems } from './edit-menu-items.ts'

/** Opens the menu of a right click, or of the menu key, in the app's language. Electron has none of its own. */
export function offerEditing(window: BrowserWindow, words: () => Say): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = editMenuItems(params, words())
    if (items.length === 0) return
    // With the key there is no pointer to open it at.
    const at = params.menuSourceType === 'keyboard' ? { x: params.x, y: params.y } : {}
    Menu.buildFromTemplate(items).popup({ window, ...at })
  })
}
