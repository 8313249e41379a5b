/** The three positions around `column` that stand open, 1…levels; at the ends the window stays three wide. */
export const windowAround = (column: number, levels: number): number[] => {
  const first = Math.min(Math.max(1, column - 1), Math.max(1, levels - 2))
  return [first, first + 1, first + 2].filter((position) => position <= levels)
}
