export interface FirstQuiet<T> {
  /** Something is going on: wait on. */
  readonly note: () => void
  /** The work is done now, if it is not done yet. */
  readonly now: () => T
}

/** Long enough for what is asked for together to have been heard. */
const QUIET_MS = 25
/** Where nothing is heard of a page at all. */
const LIMIT_MS = 1_000

/**
 * Does `work` once, as soon as nothing has been asked for a moment. Opening the store takes as long as the page takes to run its
 * scripts, and nothing else can be answered meanwhile: so the page is told first where its files are, and both happen
 * side by side.
 */
export function firstQuiet<T>(work: () => T): FirstQuiet<T> {
  let done: { readonly value: T } | null = null
  const now = (): T => {
    clearTimeout(timer)
    done ??= { value: work() }
    return done.value
  }
  let timer = setTimeout(now, LIMIT_MS)
  return {
    note: () => {
      if (done !== null) return
      clearTimeout(timer)
      timer = setTimeout(now, QUIET_MS)
    },
    now,
  }
}
