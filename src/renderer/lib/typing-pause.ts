/** Text goes to the disk this long after the last key, */
const QUIET_MS = 300
/** and this long after the first one that is not there yet: whoever types without a pause loses no more. [trust A4] */
const LONGEST_MS = 700

export interface TypingPause {
  /** Something was typed. @param save called where typing pauses, and now and then where it doesn't */
  readonly key: (save: () => void) => void
  /** All that was typed is on its way. */
  readonly end: () => void
}

export const typingPause = (): TypingPause => {
  let timer: ReturnType<typeof setTimeout> | null = null
  let since: number | null = null
  const end = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    since = null
  }
  return {
    end,
    key: (save) => {
      const now = performance.now()
      since ??= now
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(
        () => {
          end()
          save()
        },
        Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)),
      )
    },
  }
}
