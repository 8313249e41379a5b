import { useEffect, useLayoutEffect, useRef } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { screenName } from './screen-name.ts'

/**
 * What a change of screens means for those who don't see it: the window's title says where one is, and a focus that went
 * with the old screen goes to the new one's content, so that Tab and a screen reader go on from there.
 */
export const useScreenChange = (location: string): void => {
  const { say } = useWords()
  useLayoutEffect(() => {
    const screen = screenName(location)
    const name = say('common:name')
    document.title = screen === null ? name : say('common:windowTitle', { screen: say(screen), name })
  }, [location, say])

  const before = useRef(location)
  useEffect(() => {
    if (before.current === location) return
    before.current = location
    // A screen that takes the focus for itself does it first.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body || document.activeElement === null)
        document.getElementById('content')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [location])
}
