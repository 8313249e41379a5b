/** By then the first screen is drawn; what is done earlier takes its time away from that. */
const SETTLED_MS = 1_000

/**
 * Does what can wait: once the page has settled, and when nothing else is to be done, or at the latest five seconds after.
 * @returns what takes it back
 */
export const whenIdle = (work: () => void): (() => void) => {
  let idle: number | undefined
  const settled = setTimeout(() => {
    idle = requestIdleCallback(work, { timeout: 5_000 })
  }, SETTLED_MS)
  return () => {
    clearTimeout(settled)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
