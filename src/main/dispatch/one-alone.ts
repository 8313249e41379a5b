/** Lets one thing be done while everything else waits, and is answered when it is done. */
export interface OneAlone {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
  /** Until nothing is done alone; null where that is so already. */
  readonly whenFree: () => Promise<unknown> | null
}

export function oneAlone(): OneAlone {
  let underWay: Promise<unknown> | null = null
  return {
    run: async (work) => {
      for (let busy = underWay; busy !== null; busy = underWay) await busy
      const running = work()
      const over = running.then(
        () => undefined,
        () => undefined, // whoever asked for it is told
      )
      underWay = over
      try {
        return await running
      } finally {
        underWay = null
      }
    },
    whenFree: () => underWay,
  }
}
