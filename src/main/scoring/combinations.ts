/** Every choice of `count` of the values, in their order; the first ones first. One empty choice where `count` is 0. */
export function* combinations<T>(values: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield []
    return
  }
  for (const [index, first] of values.entries()) {
    for (const rest of combinations(values.slice(index + 1), count - 1)) yield [first, ...rest]
  }
}
