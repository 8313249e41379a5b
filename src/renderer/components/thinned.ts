/**
 * Which of `count` equally spaced labels to show, so that none touches its neighbour: every n-th, counted back from the
 * last one, which is always shown.
 * @param room the distance between two places, in the unit of `widest`
 * @param widest the width of the widest label, its gap included
 */
export const thinned = (count: number, room: number, widest: number): number[] => {
  const every = Math.max(1, Math.ceil(widest / Math.max(room, Number.EPSILON)))
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0)
}
