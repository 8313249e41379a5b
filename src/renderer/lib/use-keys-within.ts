import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useStable } from './use-stable.ts'

/** Hears the keys pressed anywhere in an element, unless an input method takes them. */
export const useKeysWithin = (place: RefObject<HTMLElement | null>, run: (event: KeyboardEvent) => void): void => {
  const stable = useStable(run)
  useEffect(() => {
    const element = place.current
    const listen = (event: KeyboardEvent): void => {
      if (!event.isComposing && event.key !== 'Process') stable(event)
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [place, stable])
}
