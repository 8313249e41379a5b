import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * An element that is scrolled into sight whenever it becomes the one in hand. In the next frame, which lays the page out
 * anyway: asked for at once, the layout would be made twice, and with every answer.
 */
export const useInSight = <E extends HTMLElement>(inHand: boolean): RefObject<E | null> => {
  const place = useRef<E>(null)
  useEffect(() => {
    if (!inHand) return
    const frame = requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [inHand])
  return place
}
