import type { BrowserWindow } from 'electron'
import { dialog } from 'electron'
import type { Say } from '#shared/words.ts'

/** Asks about a page that does not answer. Esc and the first button go on waiting. */
export async function askToReload(window: BrowserWindow, say: Say): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('safety:hung.title'),
    detail: say('safety:hung.text'),
    buttons: [say('safety:hung.wait'), say('safety:hung.again')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
