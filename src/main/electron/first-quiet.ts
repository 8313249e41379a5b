export interface FirstQuiet<T> {
  /** Something is going on: wait on. */
  readonly note: () => void
  /** The work is done now, if it is not done yet. */
  readonly now: () => T
}

/** Long enough for what was answered last to be on its way: a file leaves in pieces. */
const QUIET_MS = 50
/** Where nothing is heard of a page at all. */
const LIMIT_MS = 1_000

/**
 * Does `work` once, as soon as what has begun is over for a moment. Opening the store takes as long as the page takes to run its
 * scripts, and nothing else can be answered meanwhile: so the page's files go out first, and both happen side by side.
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
