import { dirname } from 'node:path'
import type { BrowserWindow, OpenDialogOptions, WebContents } from 'electron'
import { clipboard, dialog } from 'electron'
import { packChecker } from '#main/files/pack-checker.ts'
import { readTextFile } from '#main/files/read-text-file.ts'
import { sha256 } from '#main/files/sha256.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { ladderFileHandlers } from '#main/use-cases/ladder-file-handlers.ts'
import type { LadderFileHandlers } from '#main/use-cases/ladder-file-handlers.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { CheckedPack } from '#shared/ladder-facts.ts'
import type { Say } from '#shared/words.ts'
import type { FileSaver } from './file-saver.ts'

export interface LadderEdge {
  readonly window: () => BrowserWindow | null
  readonly save: FileSaver
  /** In the language in force. */
  readonly say: () => Say
  /** Where the first dialog begins; later ones where the one before ended. */
  readonly documents: string
  /** The built pack-worker.ts. */
  readonly program: URL
  /** Told why pages could not be printed; the person reads only that they could not. */
  readonly onFault: (channel: 'ladder:print', error: unknown) => void
}

/** The channels that read ladders from files, write them to files and put them on paper. */
export function ladderHandlers(
  context: UseCaseContext,
  { window, save, say, documents, program, onFault }: LadderEdge,
): {
  readonly handlers: LadderFileHandlers & Pick<Handlers, 'ladder:print'>
  /** Checks a file that was opened from outside. */
  readonly check: (path: string) => Promise<Result<CheckedPack>>
  /** Asks for a file that Cairn can read; null where the dialog was closed. */
  readonly choose: () => Promise<string | null>
} {
  const choose = fileChooser(window, documents)
  const { handlers, check } = ladderFileHandlers(context, {
    choose,
    read: readTextFile,
    check: packChecker(program),
    sha256,
    save: ({ name, text }) => save({ name, content: () => Promise.resolve(ok(text)) }),
    copy: async (text) => {
      await clipboard.writeText(text) // newer versions of Electron answer with a promise
    },
    say,
  })
  const all = {
    ...handlers,
    'ladder:print': async (): Promise<Result<null>> => {
      const contents = window()?.webContents
      if (contents === undefined) return err('print-failed')
      return await printPage(contents, (error) => {
        onFault('ladder:print', error)
      })
    },
  }
  return { handlers: all, check, choose }
}

/** The page never names a path: the person chooses one in a dialog of the system's. [trust F9] */
function fileChooser(window: () => BrowserWindow | null, documents: string): () => Promise<string | null> {
  let folder = documents
  return async () => {
    const owner = window()
    const options: OpenDialogOptions = {
      defaultPath: folder,
      filters: [{ name: 'YAML, JSON', extensions: ['yaml', 'yml', 'json'] }],
      properties: ['openFile', 'dontAddToRecent'],
    }
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    const [path] = filePaths
    if (canceled || path === undefined) return null
    folder = dirname(path)
    return path
  }
}

/** The page as it stands, by its print style sheet. Closing the system's dialog without printing is no failure. */
function printPage(contents: WebContents, onFault: (error: unknown) => void): Promise<Result<null>> {
  return new Promise((resolve) => {
    contents.print({}, (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve(ok(null))
      else {
        onFault(new Error(reason))
        resolve(err('print-failed'))
      }
    })
  })
}
