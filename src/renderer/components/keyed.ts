/** Values with keys for React: a pack may say the same thing twice, and the order of its lists never changes. */
export const keyed = <T>(values: readonly T[]): (readonly [string, T])[] =>
  values.map((value, index) => [`${index} ${JSON.stringify(value)}`, value])
