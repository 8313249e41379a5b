import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { z } from 'zod'

const schema = z.object({ action: z.string() })

/** Another screen may have asked for one of the actions: its box has the focus, once. */
export const useAskedAction = (): RefObject<HTMLDivElement | null> => {
  const list = useRef<HTMLDivElement>(null)
  const asked = schema.safeParse(useHistoryState<unknown>()).data?.action
  useEffect(() => {
    if (asked === undefined) return
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-action]') ?? [])]
    const box = items.find(({ dataset }) => dataset['action'] === asked)?.querySelector<HTMLElement>('[role=checkbox]')
    box?.scrollIntoView({ block: 'center' })
    box?.focus()
  }, [asked])
  return list
}
