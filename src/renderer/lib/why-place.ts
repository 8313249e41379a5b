import { createContext, useContext, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { AssessmentId } from '#shared/ids.ts'

/** Where figures stand: whose they are, unless they say so themselves, and what their screen needs to be there again. */
export interface WhyPlace {
  /** Null where figures of several assessments stand beside each other. */
  readonly id: AssessmentId | null
  readonly state?: Readonly<Record<string, unknown>>
}

/** Null where nothing can be opened. */
export const WhyContext = createContext<WhyPlace | null>(null)

const stateSchema = z.looseObject({ figure: z.string(), from: z.string().startsWith('/').optional() })

/** What an explanation was opened from: the figure, and the screen with what it needs to be there again. */
export type WhyState = z.infer<typeof stateSchema>

export const whyState = (state: unknown): WhyState | null => {
  const parsed = stateSchema.safeParse(state)
  return parsed.success ? parsed.data : null
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
