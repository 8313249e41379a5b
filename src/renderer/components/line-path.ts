/** Straight from one value to the next, as one path, however many there are; a missing one breaks the line. */
export const linePath = (
  values: readonly (number | null)[],
  { x, y }: { readonly x: (index: number) => number; readonly y: (value: number) => number },
): string =>
  values
    .flatMap((value, index) => {
      if (value === null) return []
      const isJoined = (values[index - 1] ?? null) !== null
      return [`${isJoined ? 'L' : 'M'}${x(index)} ${y(value)}`]
    })
    .join('')
