import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useStable } from './use-stable.ts'

/**
 * Hears the keys pressed anywhere in an element, unless an input method takes them. In a dialog it hears all of them: a
 * pressed button that goes away leaves the focus nowhere.
 */
export const useKeysWithin = (place: RefObject<HTMLElement | null>, run: (event: KeyboardEvent) => void): void => {
  const stable = useStable(run)
  useEffect(() => {
    const element = (place.current?.closest('[role=dialog]') ?? null) === null ? place.current : document
    const listen = (event: Event): void => {
      if (event instanceof KeyboardEvent && !event.isComposing && event.key !== 'Process') stable(event)
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [place, stable])
}
