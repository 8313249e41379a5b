import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'

interface Size {
  readonly width: number
  readonly textScale: number
}

/** As it was measured last, by the width before it is: where the same thing is shown again, it is drawn once. */
const measured = new Map<number, Size>()

/**
 * The width of an element's content, kept up to date, and by how much the text-size setting enlarges it.
 * @param fallback the width before it is first measured, in CSS pixels
 */
export const useWidth = <E extends HTMLElement>(
  fallback: number,
): { readonly ref: RefObject<E | null>; readonly width: number; readonly textScale: number } => {
  const ref = useRef<E>(null)
  const [size, setSize] = useState(() => measured.get(fallback) ?? { width: fallback, textScale: 1 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const width = element.clientWidth
      const next = { width: width > 0 ? width : fallback, textScale: rem > 0 ? rem / 16 : 1 }
      measured.set(fallback, next)
      setSize((before) => (before.width === next.width && before.textScale === next.textScale ? before : next))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [fallback])
  return { ref, ...size }
}
