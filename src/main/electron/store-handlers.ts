import { basename, dirname } from 'node:path'
import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { dialog } from 'electron'
import { safeFileName } from '#main/files/safe-file-name.ts'
import { checkData } from '#main/use-cases/check-data.ts'
import type { StoreDesk } from '#main/use-cases/store-desk.ts'
import { purgeTrash } from '#main/use-cases/purge-trash.ts'
import { unsavedCopy } from '#main/use-cases/unsaved-copy.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { STORE_CHANNELS } from '#shared/ipc/store-channels.ts'
import type { FileSaver } from './file-saver.ts'

export interface StoreEdge {
  readonly window: () => BrowserWindow | null
  readonly save: FileSaver
  /** Where the first dialog begins. */
  readonly documents: string
  readonly quit: () => void
}

/** Those that the database alone can answer are with the others of its kind. */
export type StoreEdgeChannel = Exclude<
  (typeof STORE_CHANNELS)[number],
  'assessment:history' | 'trash:list' | 'trash:restore'
>

/** Backups, the way back, and what must not be done without a backup first. They answer also while nothing is open. */
export function storeHandlers(
  desk: StoreDesk,
  { window, save, documents, quit }: StoreEdge,
): Pick<Handlers, StoreEdgeChannel> {
  const chooseFolder = folderChooser(window, documents)
  return {
    'assessment:save-copy': (input) => {
      const store = desk.current()
      if (!store.ok) return store
      const { title, content } = unsavedCopy(store.value.context, input)
      const name = safeFileName(title, 'cairn.json')
      return save({ name, content: () => Promise.resolve(ok(`${JSON.stringify(content, null, 2)}\n`)) })
    },
    'trash:purge': ({ entry, backups }) => purgeTrash(desk, { entries: [entry], backups }),
    'trash:empty': ({ backups }) => purgeTrash(desk, { entries: 'all', backups }),
    'data:check': () => {
      const store = desk.current()
      if (!store.ok) return store
      // Where the data is not sound no backup is made of it; the report says what is wrong all the same.
      desk.backUpFirst()
      return checkData(store.value.context)
    },
    'backups:state': () => desk.backups(),
    'backups:make': () => desk.makeBackup(),
    'backups:try': () => desk.tryNewest(),
    'backups:restore': ({ backup }) => desk.restore(backup),
    'backups:undo-restore': () => desk.undoRestore(),
    'backups:keep-restore': () => desk.keepRestore(),
    'backups:choose-place': async () => {
      const folder = await chooseFolder()
      return folder === null ? desk.backups() : desk.setSecondPlace(folder)
    },
    'backups:forget-place': () => desk.setSecondPlace(null),
    'recovery:state': () => ok(desk.recovery()),
    'recovery:read': ({ backup }) => desk.readBackup(backup),
    'recovery:retry': () => desk.retry(),
    'recovery:look': () => desk.look(),
    'recovery:keep-copy': async () => {
      const folder = await chooseFolder()
      if (folder === null) return ok(null)
      const kept = desk.keepCopy(folder)
      return kept.ok ? ok({ name: kept.value, folder }) : kept
    },
    'recovery:restore': ({ backup }) => (desk.current().ok ? err('refused') : desk.restore(backup)),
    'recovery:export': async () => {
      const salvaged = desk.salvage()
      if (!salvaged.ok) return salvaged
      const { tables, missing, altered } = salvaged.value
      const written = await save({
        name: safeFileName('Cairn', 'salvage.json'),
        content: () => Promise.resolve(ok(`${JSON.stringify(salvaged.value, null, 2)}\n`)),
      })
      if (!written.ok) return written
      const rows = Object.values(tables).reduce((sum, kept) => sum + kept.length, 0)
      return ok(
        written.value === null ? null : { ...written.value, rows, missing: missing.length, altered: altered.length },
      )
    },
    'recovery:take-altered': () => desk.takeAltered(),
    'recovery:start-afresh': () => desk.startAfresh(),
    'recovery:quit': () => {
      quit()
      return ok(null)
    },
  }
}

/** The page never names a path: the person chooses a folder in a dialog of the system's. [trust F9] */
function folderChooser(window: () => BrowserWindow | null, documents: string): () => Promise<string | null> {
  let folder = documents
  return async () => {
    const owner = window()
    const options: OpenDialogOptions = {
      defaultPath: folder,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    }
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    const [path] = filePaths
    if (canceled || path === undefined) return null
    folder = basename(path) === '' ? path : dirname(path)
    return path
  }
}
