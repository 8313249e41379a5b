import { createContext, useContext, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { AssessmentId } from '#shared/ids.ts'

/** Where figures stand: whose they are, unless they say so themselves, and what their screen needs to be there again. */
export interface WhyPlace {
  /** Null where figures of several assessments stand beside each other. */
  readonly id: AssessmentId | null
  readonly state?: Readonly<Record<string, unknown>>
}

/** Null where nothing can be opened. */
export const WhyContext = createContext<WhyPlace | null>(null)

/** What an explanation was opened from: the figure, and the screen with what it needs to be there again. */
export interface WhyState {
  readonly figure: string
  readonly from?: string
  readonly [more: string]: unknown
}

/** By hand: the first screen needs it, and no schema otherwise. */
export const whyState = (state: unknown): WhyState | null => (isWhyState(state) ? state : null)

const isWhyState = (state: unknown): state is WhyState => {
  if (typeof state !== 'object' || state === null || !('figure' in state) || typeof state.figure !== 'string')
    return false
  return !('from' in state) || (typeof state.from === 'string' && state.from.startsWith('/'))
}

export const whyAddress = (id: AssessmentId, part: string): string => `/result/${id}/why/${encodeURIComponent(part)}`

/** Opens how a figure came about, to come back to it; null where nothing can be opened. */
export const useOpenWhy = ():
  | ((asked: { readonly of: AssessmentId; readonly part: string; readonly figure: string }) => void)
  | null => {
  const place = useContext(WhyContext)
  const [from, navigate] = useLocation()
  if (place === null) return null
  return ({ of, part, figure }) => navigate(whyAddress(of, part), { state: { ...place.state, figure, from } })
}

/**
 * Gives focus back to the figure that an explanation was opened from.
 * @param isThere false while the screen's figures are still to come
 */
export const useFigureFocus = (isThere = true): void => {
  const [figure] = useState(() => whyState(window.history.state)?.figure ?? null)
  useEffect(() => {
    if (figure === null || !isThere) return
    const place = [...document.querySelectorAll<HTMLElement>('[data-figure]')].find(
      (element) => element.dataset['figure'] === figure,
    )
    place?.focus()
    place?.scrollIntoView({ block: 'center' })
  }, [figure, isThere])
}
