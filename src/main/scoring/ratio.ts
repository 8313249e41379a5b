/** [S14] An exact fraction. The denominator is positive; it need not be in lowest terms. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * [S14] The fraction of two whole numbers.
 * @throws RangeError where a part is not whole or the denominator is not positive: that is a bug, never an input
 */
export const ratio = (numerator: number | bigint, denominator: number | bigint = 1): Ratio => {
  const over = BigInt(denominator)
  if (over <= 0n) throw new RangeError(`a ratio needs a positive denominator, not ${over}`)
  return { numerator: BigInt(numerator), denominator: over }
}

export const ZERO = ratio(0)

export const add = (a: Ratio, b: Ratio): Ratio =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      }

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { ...b, numerator: -b.numerator })

export const multiply = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

/** @throws RangeError where b is not positive */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.numerator * b.denominator, a.denominator * b.numerator)

/** Below 0 where a is the smaller, above 0 where it is the larger. */
export const compare = (a: Ratio, b: Ratio): number => {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (left === right) return 0
  return left < right ? -1 : 1
}

export const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0

export const lesser = (a: Ratio, b: Ratio): Ratio => (isAtLeast(a, b) ? b : a)

/** The whole part of a ratio that is not negative. */
export const wholePart = (a: Ratio): number => Number(a.numerator / a.denominator)

/** The smallest whole number that is not below a ratio that is not negative. */
export const roundUp = (a: Ratio): number => Number((a.numerator + a.denominator - 1n) / a.denominator)

/**
 * [S14] The one rounding: to `decimals` places, a half goes up. The number returned is the one that the decimal
 * notation means (3.1 is `3.1`), so that printing it shows those digits.
 * @param a not negative
 */
export const roundHalfUp = (a: Ratio, decimals: number): number => {
  if (a.numerator < 0n) throw new RangeError('rounding half up is defined for figures from 0')
  // Whole numbers, as most figures are, need no arithmetic.
  if (a.denominator === 1n) return Number(a.numerator)
  const scale = 10n ** BigInt(decimals)
  const rounded = (2n * a.numerator * scale + a.denominator) / (2n * a.denominator)
  return Number(rounded) / Number(scale)
}

/** [S14] A pack's figure in hundredths. Packs have two decimals at most, so the nearest whole number is the exact one. */
export const toHundredths = (figure: number): number => Math.round(figure * 100)

/** [S14] A pack's figure as the fraction that its decimals mean. */
export const fromPack = (figure: number): Ratio => ratio(toHundredths(figure), 100)
