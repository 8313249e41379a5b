import { join } from 'node:path'
import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { dialog } from 'electron'
import { cairnFileChecker } from '#main/files/cairn-file-checker.ts'
import { sha256 } from '#main/files/sha256.ts'
import { writeFolder } from '#main/files/write-folder.ts'
import type { ExchangeEdge } from '#main/use-cases/exchange-handlers.ts'
import { ok } from '#shared/app-error.ts'
import type { Locale } from '#shared/locale.ts'
import type { Say } from '#shared/words.ts'
import type { FileSaver } from './file-saver.ts'

export interface ExchangeSurroundings extends Pick<ExchangeEdge, 'backUp' | 'alone' | 'onProgress' | 'deleteAll'> {
  readonly window: () => BrowserWindow | null
  readonly save: FileSaver
  /** In the language in force. */
  readonly say: () => Say
  readonly locale: () => Locale
  /** Where the first dialog begins; later ones where the one before ended. */
  readonly documents: string
  /** The built file-worker.ts. */
  readonly program: URL
}

/** Dialogs, threads and files for the channels by which her data goes out and comes in. */
export function exchangeEdge({
  window,
  save,
  say,
  locale,
  documents,
  program,
  backUp,
  alone,
  onProgress,
  deleteAll,
}: ExchangeSurroundings): ExchangeEdge {
  let folder = documents
  /** The page never names a path: the person chooses one in a dialog of the system's. [trust F9] */
  const ask = async (options: OpenDialogOptions): Promise<string | null> => {
    const owner = window()
    const asked = { ...options, defaultPath: folder }
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(asked)
      : dialog.showOpenDialog(owner, asked))
    const [path] = filePaths
    return canceled || path === undefined ? null : path
  }
  return {
    check: cairnFileChecker(program),
    sha256,
    save: ({ name, text }) => save({ name, content: () => Promise.resolve(text()) }),
    saveFolder: async (name, files) => {
      const inside = await ask({ properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] })
      if (inside === null) return ok(null)
      folder = inside
      const made = files()
      if (!made.ok) return made
      const written = writeFolder(join(inside, name), made.value)
      return written.ok ? ok({ name: written.value, folder: inside }) : written
    },
    backUp,
    alone,
    onProgress,
    say,
    locale,
    deleteAll,
  }
}
