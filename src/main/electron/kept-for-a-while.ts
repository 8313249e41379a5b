export interface KeptForAWhile<T> {
  /** Asked for several times at once, one work is done after the other. */
  readonly use: <R>(work: (thing: T) => Promise<R>) => Promise<R>
  /** Gives it up now; the next work makes another. */
  readonly giveUp: () => void
}

/**
 * Something that is slow to make and costs memory to keep: made for the first work, there for those that follow soon, and
 * given up once none came for a while, or one failed.
 */
export function keptForAWhile<T>({
  make,
  tidy,
  end,
  restMs,
}: {
  readonly make: () => Promise<T>
  /** Between a work and the next one, which waits for it; the result of the one before does not. */
  readonly tidy: (thing: T) => Promise<void>
  readonly end: (thing: T) => void
  readonly restMs: number
}): KeptForAWhile<T> {
  let kept: Promise<T> | null = null
  let last: Promise<void> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined

  const giveUp = (): void => {
    clearTimeout(resting)
    const given = kept
    kept = null
    void given?.then(end, () => undefined) // what could not be made needs no end
  }
  const rest = async (): Promise<void> => {
    if (kept === null) return
    await tidy(await kept)
    resting = setTimeout(giveUp, restMs)
  }

  return {
    giveUp,
    use: (work) => {
      const next = last.then(async () => {
        clearTimeout(resting)
        return await work(await (kept ??= make()))
      })
      last = next.then(rest).catch(giveUp) // the one after it gets its own turn
      return next
    },
  }
}
