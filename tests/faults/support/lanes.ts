/** Runs `work` `count` times, so many at once; the results in the order of the numbers. */
export async function inLanes<T>(
  count: number,
  width: number,
  work: (index: number, lane: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const lane = async (number: number): Promise<void> => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index, number)
  }
  await Promise.all(Array.from({ length: width }, (_, number) => lane(number)))
  return results
}

/** The same for each of a list. */
export function eachInLanes<I, T>(items: readonly I[], width: number, work: (item: I) => Promise<T>): Promise<T[]> {
  const rest = items.values()
  return inLanes(items.length, width, async () => {
    const { value, done } = rest.next()
    if (done === true) throw new Error('more work than there is')
    return await work(value)
  })
}
