import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserWindow, Session, WebContents } from 'electron'
import { app, ipcMain, session, webContents } from 'electron'
import { describeFault } from '#main/dispatch/describe-fault.ts'
import { lookingHandlers } from '#main/dispatch/looking-handlers.ts'
import type { OneAlone } from '#main/dispatch/one-alone.ts'
import type { Log } from '#main/log/log.ts'
import { waySearch } from '#main/threads/way-search.ts'
import type { SearchWay } from '#main/threads/way-search.ts'
import { currentLocale } from '#main/use-cases/app-state.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import { exchangeHandlers } from '#main/use-cases/exchange-handlers.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import type { StoreDesk } from '#main/use-cases/store-desk.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import type { AppEvent, Handlers, OpenedFile } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import { appSurroundings } from './app-surroundings.ts'
import { listenForDrops } from './dropped-files.ts'
import { evidenceHandlers } from './evidence-handlers.ts'
import { exchangeEdge } from './exchange-edge.ts'
import { createFileSaver } from './file-saver.ts'
import { filesFromOutside } from './files-from-outside.ts'
import type { FilesFromSystem } from './files-from-system.ts'
import { isOurPage } from './ipc-bridge.ts'
import { ladderHandlers } from './ladder-handlers.ts'
import { licenceHandlers } from './licence-handlers.ts'
import type { Lockdown } from './lock-down.ts'
import { privacyReport } from './privacy-report.ts'
import { reportHandlers } from './report-handlers.ts'
import type { ReportEdge } from './report-handlers.ts'
import { createReportPrinter } from './report-printer.ts'
import type { ReportPrinter } from './report-printer.ts'
import { storeHandlers } from './store-handlers.ts'

export interface AppEdge {
  readonly desk: StoreDesk
  /** While this is done nothing that pages ask for is handled. */
  readonly alone: OneAlone['run']
  /** The window that dialogs belong to; null where it is closed. */
  readonly window: () => BrowserWindow | null
  readonly page: () => WebContents | null
  /** The window's own session. */
  readonly pages: Session
  /** Path in the address → file of the built pages. */
  readonly files: ReadonlyMap<string, string>
  readonly lockdown: Lockdown
  readonly fromSystem: FilesFromSystem
  /** Where the built programs lie. */
  readonly folder: string
  readonly startedAtMs: number
  readonly log: Log
  /** Theme, menu and page follow the settings. */
  readonly showState: () => void
}

export interface AppHandlers {
  /** What can be asked for also while nothing is open. */
  readonly always: Partial<Handlers>
  readonly handlersFor: (opened: OpenUseCases) => Partial<Handlers>
}

/** Every handler there is, put together once; those of a store anew for each that is opened. */
export function appHandlers(edge: AppEdge): AppHandlers {
  const { desk, alone, window, page, pages, files, lockdown, fromSystem, folder, startedAtMs, log, showState } = edge
  const program = (name: string): URL => pathToFileURL(join(folder, name))
  const documents = app.getPath('documents')
  const save = createFileSaver(window, documents)
  const onFault = (channel: Channel, error: unknown): void => {
    log('fault', { channel, fault: describeFault(error) })
  }
  let printer: ReportPrinter | undefined
  const search = waySearch(program('way-worker.js'))
  const reports: ReportEdge = {
    search,
    printer: () => (printer ??= printerBeside(window(), files)),
    save,
    onFault,
  }
  const always: Partial<Handlers> = {
    'privacy:check': privacyReport({
      commandLine: app.commandLine,
      sessions: () => [pages, ...lockdown.sessions().filter((other) => other !== pages)],
      pages: () => webContents.getAllWebContents(),
      processes: () => [process.pid, ...app.getAppMetrics().map(({ pid }) => pid)],
      dataFolder: app.getPath('userData'),
      platform: process.platform,
      refusals: lockdown.refusals,
      nowMs: () => Date.now(),
      startedAtMs,
    }),
    ...licenceHandlers(join(folder, '../licences.json')),
    ...storeHandlers(desk, {
      window,
      save,
      documents,
      quit: () => {
        app.quit()
      },
    }),
  }
  const outside = filesFromOutside(page)
  fromSystem.deliverTo(outside.open)
  listenForDrops(ipcMain, (event) => isOurPage(event, page()), outside.open)

  const handlersFor = (opened: OpenUseCases): Partial<Handlers> => {
    const ladders = ladderHandlers(opened.context, {
      window,
      save,
      say: () => sayIn(localeOf(opened)),
      documents,
      program: program('pack-worker.js'),
      onFault,
    })
    const exchange = exchangeHandlers(
      opened.context,
      exchangeEdge({
        window,
        save,
        say: () => sayIn(localeOf(opened)),
        locale: () => localeOf(opened),
        documents,
        program: program('file-worker.js'),
        backUp: desk.backUpInTurns,
        alone,
        onProgress: (share) => {
          const event: AppEvent = { kind: 'progress', share }
          page()?.send(EVENT_CHANNEL, event)
        },
        deleteAll: desk.deleteAll,
      }),
    )
    const look = async (path: string): Promise<Result<OpenedFile>> => {
      const found = await exchange.look(path)
      if (!found.ok) return found
      if (found.value !== null) return ok({ kind: 'cairn', look: found.value })
      const checked = await ladders.check(path)
      return checked.ok ? ok({ kind: 'pack', checked: checked.value }) : checked
    }
    const all: Partial<Handlers> = {
      ...always,
      ...dataOf(opened, showState, search),
      ...reportHandlers(opened.context, reports),
      ...evidenceHandlers(opened.context),
      ...ladders.handlers,
      ...exchange.handlers,
      ...outside.handlers({ look, choose: ladders.choose }),
    }
    return lookingHandlers(all, opened.looking)
  }
  return { always, handlersFor }
}

/** The language in force. */
export function localeOf({ context }: OpenUseCases): Locale {
  return currentLocale(context, { systemLanguages: () => app.getPreferredSystemLanguages() })
}

/** What the page can ask for once the store is open. */
function dataOf(store: OpenUseCases, showState: () => void, search: SearchWay): Partial<Handlers> {
  const data = dataHandlers(store.context, appSurroundings(store), search)
  return {
    ...data,
    'settings:save': (change) => {
      const saved = data['settings:save'](change)
      showState()
      return saved
    },
  }
}

/** On the first page asked for, in memory and apart from the window's session. Its window ends with the one that is seen. */
function printerBeside(window: BrowserWindow | null, files: ReadonlyMap<string, string>): ReportPrinter {
  const printer = createReportPrinter(session.fromPartition('print', { cache: false }), files)
  window?.once('closed', printer.close)
  return printer
}
