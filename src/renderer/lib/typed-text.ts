import { useCallback, useEffect, useRef, useState } from 'react'
import { typingPause } from './typing-pause.ts'

/** Fields with words that are not on disk yet; main has them written before the window closes. */
const pending = new Map<object, () => Promise<void>>()

export const flushTyped = async (): Promise<void> => {
  await Promise.all([...pending.values()].map((flush) => flush()))
}

/** Has whatever is not typed, but not on disk yet either, written before the window closes. @returns forgets it */
export const beforeClosing = (write: () => Promise<void>): (() => void) => {
  const owner = {}
  pending.set(owner, write)
  return () => {
    pending.delete(owner)
  }
}

/**
 * A field's text while it is being typed: sent when the typing pauses, now and then where it doesn't, and at once on blur and
 * on closing. What comes from outside (undo, another window of the same note) is taken over
 * as long as nothing of the person's own is waiting.
 */
export const useTypedText = (
  saved: string,
  save: (text: string) => Promise<void>,
): { readonly text: string; readonly setText: (text: string) => void; readonly flush: () => Promise<void> } => {
  const [text, setShown] = useState(saved)
  const waiting = useRef<string | null>(null)
  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })

  // One function for the life of the field, so that main's "write what is being typed" finds it.
  const [pause] = useState(typingPause)
  const [flush] = useState(() => async (): Promise<void> => {
    pause.end()
    const words = waiting.current
    if (words === null) return
    waiting.current = null
    pending.delete(waiting)
    await latestSave.current(words)
  })

  useEffect(() => {
    if (waiting.current === null) setShown(saved)
  }, [saved])

  // A field that goes away (next competency, another screen) writes what it holds.
  useEffect(() => () => void flush(), [flush])

  const setText = useCallback(
    (next: string): void => {
      setShown(next)
      waiting.current = next
      pending.set(waiting, flush)
      pause.key(() => void flush())
    },
    [flush, pause],
  )
  return { text, setText, flush }
}
