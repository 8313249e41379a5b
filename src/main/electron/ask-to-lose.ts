import { dialog } from 'electron'
import type { Say } from '#shared/words.ts'
import type { MayLose } from './end-in-order.ts'

/** Asks before words are lost that could not be written to the disk. Esc and the first button keep the window open. */
export function askToLose(say: () => Say): MayLose {
  return async (window) => {
    const words = say()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words('safety:unsaved.close.title'),
      detail: words('safety:unsaved.close.text'),
      buttons: [words('safety:unsaved.close.stay'), words('safety:unsaved.close.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
}
