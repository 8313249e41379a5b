import { basename, dirname, extname, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { dialog } from 'electron'
import { writeWholeFile } from '#main/files/write-whole-file.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { SavedFile } from '#shared/ipc/contract.ts'

export interface FileToSave {
  /** What the dialog proposes; safe on every system (`safeFileName`). */
  readonly name: string
  /** Made once the person has chosen where to. */
  readonly content: () => Promise<Result<string | Uint8Array>>
}

/** Asks where to, and writes the file there as a whole or not at all. */
export type FileSaver = (file: FileToSave) => Promise<Result<SavedFile>>

/**
 * The page never names a path: the person chooses one in a dialog of the system's. [trust F9]
 * @param window the one the dialog belongs to; null where it is closed
 * @param documents where the first dialog begins; later ones where the one before ended
 */
export function createFileSaver(window: () => BrowserWindow | null, documents: string): FileSaver {
  let folder = documents
  return async ({ name, content }) => {
    const owner = window()
    const extension = extname(name).slice(1)
    const options: Electron.SaveDialogOptions = {
      defaultPath: join(folder, name),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    }
    const chosen = await (owner === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(owner, options))
    if (chosen.canceled || chosen.filePath === '') return ok(null)
    folder = dirname(chosen.filePath)
    const made = await content()
    if (!made.ok) return made
    const written = writeWholeFile(chosen.filePath, made.value)
    return written.ok ? ok({ name: basename(chosen.filePath), folder }) : written
  }
}
