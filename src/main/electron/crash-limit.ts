const WITHIN_MS = 60_000
const MOST = 2

/** [trust I2] What to do about a page that is gone: twice a minute it is loaded again, then it is given up. */
export function crashLimit(nowMs: () => number): () => 'load-again' | 'give-up' {
  let loadedAtMs: readonly number[] = []
  return () => {
    const now = nowMs()
    loadedAtMs = loadedAtMs.filter((atMs) => now - atMs < WITHIN_MS)
    if (loadedAtMs.length >= MOST) return 'give-up'
    loadedAtMs = [...loadedAtMs, now]
    return 'load-again'
  }
}
