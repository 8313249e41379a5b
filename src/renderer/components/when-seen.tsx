import type { ReactNode } from 'react'
import { useEffect, useRef, useState, useTransition } from 'react'

/** So far below the window something is made ready, so that scrolling meets it. */
const AHEAD = '400px'

/** Draws only what is seen, or nearly: until then its room is kept. Once drawn it stays. */
export const WhenSeen = ({
  height,
  children,
}: {
  /** The room that is kept, in CSS pixels. */
  readonly height: number
  readonly children: () => ReactNode
}) => {
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined')
  const [, startTransition] = useTransition()
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = room.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setSeen(true))
      },
      { scrollMargin: `${AHEAD} 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return isSeen ? children() : <div ref={room} style={{ minHeight: height }} />
}
