import type { MouseEvent, ReactNode } from 'react'
import { createContext, useContext, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'

/** Whose figures are shown; null where nothing can be opened, as in another assessment's shadow. */
export const WhyContext = createContext<AssessmentId | null>(null)

const stateSchema = z.object({ figure: z.string() })

/** Which figure the explanation was opened from, or is to give focus back to. */
export const figureOf = (state: unknown): string | null => {
  const parsed = stateSchema.safeParse(state)
  return parsed.success ? parsed.data.figure : null
}

export const whyAddress = (id: AssessmentId, part: string): string => `/result/${id}/why/${encodeURIComponent(part)}`

/** A figure that opens how it came about; the explanation gives focus back to it. */
export const WhyLink = ({
  part,
  figure,
  name,
  value,
  children,
}: {
  /** What is explained: `overall`, `expectations`, `promotions`, or a competency. */
  readonly part: string
  /** Which figure of the result this is, each its own. */
  readonly figure: string
  readonly name: string
  readonly value: string
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const id = useContext(WhyContext)
  const [, navigate] = useLocation()
  if (id === null) return children
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    navigate(whyAddress(id, part), { state: { figure } })
  }
  return (
    <a
      className="why-link"
      href={`#${whyAddress(id, part)}`}
      data-figure={figure}
      aria-label={say('result:told.open', { name, value })}
      onClick={open}
    >
      {children}
    </a>
  )
}

/** Gives focus back to the figure that the explanation was opened from, once the result is there again. */
export const useFigureFocus = (): void => {
  const [figure] = useState(() => figureOf(window.history.state))
  useEffect(() => {
    if (figure === null) return
    const place = [...document.querySelectorAll<HTMLElement>('[data-figure]')].find(
      (element) => element.dataset['figure'] === figure,
    )
    place?.focus()
    place?.scrollIntoView({ block: 'center' })
  }, [figure])
}
