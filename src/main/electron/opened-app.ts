import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { app, ipcMain, powerMonitor } from 'electron'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import type { Dispatch } from '#main/dispatch/dispatch.ts'
import { oneAlone } from '#main/dispatch/one-alone.ts'
import { sha256 } from '#main/files/sha256.ts'
import { loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { appState } from '#main/use-cases/app-state.ts'
import { TICK_MS } from '#main/use-cases/housekeeping.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { resolveLocale } from '#main/use-cases/resolve-locale.ts'
import { storeDesk } from '#main/use-cases/store-desk.ts'
import type { StoreDesk } from '#main/use-cases/store-desk.ts'
import type { Result } from '#shared/app-error.ts'
import type { Locale } from '#shared/locale.ts'
import { appHandlers, localeOf } from './app-handlers.ts'
import type { AppEdge } from './app-handlers.ts'
import { appSurroundings } from './app-surroundings.ts'
import { endInOrder } from './end-in-order.ts'
import type { MayLose } from './end-in-order.ts'
import { liveState } from './live-state.ts'
import { loadPage } from './load-page.ts'

export interface AppOpening extends Omit<AppEdge, 'desk' | 'alone' | 'showState'> {
  readonly dataFolder: string
  readonly mayLose: MayLose
  /** Told of the store before anything else is done with it. */
  readonly onStore: (desk: StoreDesk) => void
}

export interface OpenedApp {
  readonly desk: StoreDesk
  readonly dispatch: Dispatch
  /** Of the settings, or the system's where they can't be read. */
  readonly locale: () => Locale
}

/** Opens the store and puts together everything that works on it: all that the window itself can be opened without. */
export function openApp({ dataFolder, mayLose, onStore, ...edge }: AppOpening): OpenedApp {
  const { window, page, folder, log } = edge
  const desk = storeDesk({
    dataFolder,
    appVersion: app.getVersion(),
    builtIn: loadBuiltInLadders((file) => readFileSync(join(folder, 'ladders', file), 'utf8'), sha256),
    clock: { nowMs: () => Date.now(), monotonicMs: () => performance.now() },
    onChange: () => {
      dispatch = dispatchFor(desk.current())
      showState()
      const shown = page()
      if (shown !== null) loadPage(shown, '/index.html') // whatever it shows is of before
    },
    onChecked: ({ isSound, rows }) => {
      if (!isSound) log('checked', { isSound, rows })
    },
  })
  onStore(desk)
  const systemLocale = resolveLocale('system', app.getPreferredSystemLanguages())
  const showState = liveState({
    state: () => {
      const current = desk.current()
      return current.ok ? appState(current.value.context, appSurroundings(current.value)) : current
    },
    page,
    locale: systemLocale,
  })
  const { run: alone, whenFree } = oneAlone()
  const { always, handlersFor } = appHandlers({ ...edge, desk, alone, showState })
  const dispatchFor = (current: Result<OpenUseCases>): Dispatch => {
    if (!current.ok) log('store-not-open', { code: current.error.code })
    return createDispatch({
      whenFree,
      handlers: current.ok ? handlersFor(current.value) : always,
      ...(current.ok ? {} : { otherwise: current.error }),
      report: (channel, fault) => {
        log('fault', { channel, fault })
      },
    })
  }
  let dispatch = dispatchFor(desk.current())
  setInterval(() => {
    void desk.tick()
  }, TICK_MS)
  app.on('browser-window-blur', () => {
    desk.settle()
  })
  endInOrder({
    app,
    ipc: ipcMain,
    powerMonitor,
    windows: () => openWindows(window()),
    mayLose,
    begin: () => {
      desk.interrupt()
    },
    close: () => {
      desk.close()
    },
  })
  return {
    desk,
    dispatch: (channel, input) => dispatch(channel, input),
    locale: () => {
      const current = desk.current()
      return current.ok ? localeOf(current.value) : systemLocale
    },
  }
}

function openWindows(window: BrowserWindow | null): readonly BrowserWindow[] {
  return window === null ? [] : [window]
}
