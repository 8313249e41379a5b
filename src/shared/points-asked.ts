/**
 * The points that statements need so that their mean meets a mark: the mark times how many of them are left. Exact to
 * the hundredth, as marks are.
 * @param mark the mean asked for, in hundredths at the finest
 * @param left how many statements are rated or still open
 */
export const pointsAsked = (mark: number, left: number): number => (Math.round(mark * 100) * left) / 100

/** What is still short of the points asked for, never below 0. */
export const pointsShort = (mark: number, left: number, sum: number): number =>
  Math.max(0, Math.round((pointsAsked(mark, left) - sum) * 100) / 100)
