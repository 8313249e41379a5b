import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { ToastProvider } from '#renderer/components/toasts.tsx'
import { createQueryClient } from '#renderer/lib/queries.ts'
import { WordsProvider } from '#renderer/lib/words-context.tsx'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Locale } from '#shared/locale.ts'

/** Renders a part of the app with what stands above every screen; the bridge is whatever the test gives. */
export const renderApp = (
  part: ReactNode,
  {
    bridge,
    locale = 'en',
    path = '/',
  }: { readonly bridge: Partial<CairnBridge>; readonly locale?: Locale; readonly path?: string },
) => {
  Object.defineProperty(window, 'cairn', { value: bridge, configurable: true })
  const { hook, history } = memoryLocation({ path, record: true })
  const result = render(
    <QueryClientProvider client={createQueryClient()}>
      <Router hook={hook}>
        <WordsProvider locale={locale}>
          <ToastProvider>{part}</ToastProvider>
        </WordsProvider>
      </Router>
    </QueryClientProvider>,
  )
  return { ...result, history }
}
