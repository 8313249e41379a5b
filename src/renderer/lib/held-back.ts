import { flushSync } from 'react-dom'

/** Main mostly answers within half of it, and it is less than a frame. */
const WAIT_MS = 12

export interface HeldBack {
  /** Shown with main's answer, or without it after a moment. */
  readonly hold: (show: () => void) => void
  /** Shows now what is held, in the order in which it came. */
  readonly release: () => void
  /** From now on whatever the person does next meets a page that shows what she did before. @returns ends it */
  readonly beforeNextInput: () => () => void
}

/**
 * What an answer changes on the screen, kept for the moment that main needs to store and score it: answer, result and
 * "Saved" are then drawn once rather than twice, and the page is free when main's word comes.
 */
export const heldBack = (): HeldBack => {
  let shows: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const release = (): void => {
    clearTimeout(timer)
    timer = undefined
    const due = shows
    shows = []
    for (const show of due) show()
  }
  const releaseFirst = (): void => {
    if (shows.length > 0) flushSync(release)
  }
  return {
    hold: (show) => {
      shows.push(show)
      // At once and whole: whoever waits for the next frame, to focus what is shown then, has to find it there.
      timer ??= setTimeout(() => flushSync(release), WAIT_MS)
    },
    release,
    beforeNextInput: () => {
      for (const kind of INPUTS) window.addEventListener(kind, releaseFirst, { capture: true })
      return () => {
        for (const kind of INPUTS) window.removeEventListener(kind, releaseFirst, { capture: true })
        release()
      }
    },
  }
}

const INPUTS = ['keydown', 'pointerdown'] as const
