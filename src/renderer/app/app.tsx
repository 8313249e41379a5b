import { CSPProvider } from '@base-ui/react/csp-provider'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ToastProvider } from '#renderer/components/toasts.tsx'
import { CairnError } from '#renderer/lib/api.ts'
import { loadChineseFont } from '#renderer/lib/chinese-font.ts'
import { PlatformProvider } from '#renderer/lib/platform.tsx'
import { createQueryClient, queries, useAppState } from '#renderer/lib/queries.ts'
import { useRecovery } from '#renderer/lib/safety-calls.ts'
import { whenIdle } from '#renderer/lib/when-idle.ts'
import { WordsProvider } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import { isLocale } from '#shared/locale.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { RecoveryScreen, WelcomePage } from './later-screens.tsx'
import { StartFailure } from './start-failure.tsx'
import { useAppEvents } from './use-app-events.ts'

/** Everything that stands above the screens: data, language, theme, errors. */
export const App = () => {
  const [{ client, read }] = useState(readingClient)
  // The frame and the screen in it drawn together take one layout and one picture less than one after the other.
  if (!useRead(read)) return null
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        {/* oxlint-disable-next-line react/hooks -- how wouter is told where the place is kept */}
        <Router hook={useHashLocation}>
          <Start />
        </Router>
      </QueryClientProvider>
    </CSPProvider>
  )
}

/** What the first screen shows, asked for at once: one way to main and back, not one after the other. */
const readingClient = (): ReadingClient => {
  const client = createQueryClient()
  const asked = [client.query(queries.state), client.query(queries.ladders), client.query(queries.assessments)]
  return { client, read: Promise.allSettled(asked) }
}

interface ReadingClient {
  readonly client: QueryClient
  /** All of it is there, or refused. */
  readonly read: Promise<unknown>
}

/** Drawn in two goes, both come later than together: only where main is slow indeed is the frame worth that. */
const DRAWN_AT_ONCE_MS = 1_000

/** Whether what was asked for is there. Where main is slow the frame comes first, and Home when it can. */
const useRead = (read: Promise<unknown>): boolean => {
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    void read.then(() => setRead(true))
    const timer = setTimeout(() => setRead(true), DRAWN_AT_ONCE_MS)
    return () => clearTimeout(timer)
  }, [read])
  return isRead
}

/** Waits for the first answer of main (milliseconds), then shows the app or says why it can't. */
const Start = () => {
  const state = useAppState()
  useAppEvents()
  if (state.isPending) return null
  if (state.isError) {
    const error = state.error instanceof CairnError ? state.error : new CairnError({ code: 'internal' })
    const locale = isLocale(navigator.language)
      ? navigator.language
      : navigator.language.startsWith('zh')
        ? 'zh-TW'
        : 'en'
    return (
      <WordsProvider locale={locale}>
        <NotOpen error={error} />
      </WordsProvider>
    )
  }
  return <Started state={state.data} />
}

/** The data could not be opened: with the ways back, as far as main can tell them. */
const NotOpen = ({ error }: { readonly error: CairnError }) => {
  const recovery = useRecovery()
  if (recovery.isPending) return null
  return recovery.data === undefined || recovery.data === null ? (
    <StartFailure error={error} />
  ) : (
    <RecoveryScreen state={recovery.data} />
  )
}

const Started = ({ state }: { readonly state: AppState }) => {
  const { dark } = state
  const { textSize, welcomed } = state.settings
  const [begin, setBegin] = useState<LadderHash | null>(null)
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
    document.documentElement.dataset['textSize'] = `${textSize}`
  }, [dark, textSize])
  useEffect(() => {
    if (state.platform !== 'linux') return
    // English screens may show Chinese words of hers, but they can wait until all else is there.
    if (state.locale === 'en') return whenIdle(() => void loadChineseFont())
    const soon = requestIdleCallback(() => void loadChineseFont(), { timeout: 1 })
    return () => cancelIdleCallback(soon)
  }, [state.platform, state.locale])
  return (
    <PlatformProvider value={state.platform}>
      <WordsProvider locale={state.locale}>
        <ErrorBoundary>
          <ToastProvider>
            {welcomed ? <Frame state={state} begin={begin} /> : <WelcomePage state={state} onBegin={setBegin} />}
          </ToastProvider>
        </ErrorBoundary>
      </WordsProvider>
    </PlatformProvider>
  )
}
