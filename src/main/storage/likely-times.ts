/**
 * When each of them was made, as far as can be told from a clock that was wrong for a while: a time is believed where it goes
 * with most others in the order in which they were made, and doesn't lie ahead. Any other was made no later than the next one.
 * @param times in the order in which they were made
 */
export function likelyTimes(times: readonly number[], nowMs: number): number[] {
  const believed = longestRise(times, nowMs)
  const likely: number[] = []
  for (let index = times.length - 1, next = nowMs; index >= 0; index -= 1) {
    if (believed.has(index)) next = times[index] ?? next
    likely.unshift(next)
  }
  return likely
}

/** The places of as many times as possible that never go back, and none of them beyond `limit`; the later where it is the same. */
function longestRise(times: readonly number[], limit: number): ReadonlySet<number> {
  const length: number[] = []
  const before: number[] = []
  let last = -1
  for (const [index, time] of times.entries()) {
    length[index] = 0
    before[index] = -1
    if (time > limit) continue
    length[index] = 1
    for (let earlier = 0; earlier < index; earlier += 1) {
      const longer = (length[earlier] ?? 0) + 1
      if (longer < 2 || (times[earlier] ?? 0) > time || longer < (length[index] ?? 0)) continue
      length[index] = longer
      before[index] = earlier
    }
    if ((length[index] ?? 0) >= (length[last] ?? 1)) last = index
  }
  const places = new Set<number>()
  for (; last >= 0; last = before[last] ?? -1) places.add(last)
  return places
}
