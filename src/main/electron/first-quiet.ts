export interface FirstQuiet<T> {
  /** Something is going on: wait on. */
  readonly note: () => void
  readonly done: Promise<T>
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
export function firstQuiet<T>(work: () => T | Promise<T>): FirstQuiet<T> {
  const { promise, resolve } = Promise.withResolvers<T>()
  let hasBegun = false
  const begin = (): void => {
    hasBegun = true
    resolve(new Promise((done) => done(work())))
  }
  let timer = setTimeout(begin, LIMIT_MS)
  return {
    note: () => {
      if (hasBegun) return
      clearTimeout(timer)
      timer = setTimeout(begin, QUIET_MS)
    },
    done: promise,
  }
}
