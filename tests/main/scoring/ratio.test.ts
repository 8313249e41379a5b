import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  fromPack,
  lesser,
  multiply,
  ratio,
  roundHalfUp,
  roundUp,
  subtract,
  toHundredths,
  wholePart,
} from '#main/scoring/ratio.ts'

describe('exact fractions', () => {
  it('[S14] adds, subtracts, multiplies and divides without loss', () => {
    expect(compare(add(ratio(1, 10), ratio(2, 10)), ratio(3, 10))).toBe(0)
    expect(compare(add(ratio(1, 3), ratio(1, 6)), ratio(1, 2))).toBe(0)
    expect(compare(subtract(ratio(1, 2), ratio(1, 3)), ratio(1, 6))).toBe(0)
    expect(compare(multiply(ratio(2, 3), ratio(3, 4)), ratio(1, 2))).toBe(0)
    expect(compare(divide(ratio(2, 3), ratio(4, 3)), ratio(1, 2))).toBe(0)
  })

  it('[S14] compares by value, whatever the denominators', () => {
    expect(compare(ratio(2, 4), ratio(1, 2))).toBe(0)
    expect(compare(ratio(1, 3), ratio(1, 2))).toBeLessThan(0)
    expect(compare(ratio(2, 3), ratio(1, 2))).toBeGreaterThan(0)
    expect(lesser(ratio(2, 3), ratio(1, 2))).toEqual(ratio(1, 2))
    expect(lesser(ratio(1, 3), ratio(1, 2))).toEqual(ratio(1, 3))
  })

  it('[S14] takes the whole part and the next whole number', () => {
    expect([ratio(8, 3), ratio(6, 3), ratio(0)].map(wholePart)).toEqual([2, 2, 0])
    expect([ratio(8, 3), ratio(6, 3), ratio(0)].map(roundUp)).toEqual([3, 2, 0])
  })

  it('[S14] refuses a denominator of nothing, and a negative figure to round', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => ratio(1, -2)).toThrow(RangeError)
    expect(() => roundHalfUp(ratio(-1, 2), 1)).toThrow(RangeError)
  })
})

describe('rounding half up', () => {
  it.each([
    [1, 4, 1, 0.3],
    [1, 4, 2, 0.25],
    [5, 2, 0, 3],
    [7, 2, 0, 4],
    [1005, 1000, 2, 1.01],
    [1845, 1000, 2, 1.85],
    [185, 100, 1, 1.9],
    [2, 3, 2, 0.67],
    [1, 3, 2, 0.33],
    [2649999, 1000000, 1, 2.6],
    [0, 7, 2, 0],
  ])('[S14] %i/%i to %i decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(roundHalfUp(ratio(numerator, denominator), decimals)).toBe(expected)
  })

  it('[S14] is never further than half a unit away, and a half goes up', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 2 }),
        (n, d, decimals) => {
          const scale = 10 ** decimals
          const rounded = BigInt(Math.round(roundHalfUp(ratio(n, d), decimals) * scale))
          const twice = 2n * BigInt(n * scale)
          expect(2n * rounded * BigInt(d) > twice - BigInt(d)).toBe(true)
          expect(2n * rounded * BigInt(d) <= twice + BigInt(d)).toBe(true)
        },
      ),
    )
  })
})

describe('figures of a pack', () => {
  it('[S14] are exact hundredths, although binary fractions are not', () => {
    expect([1.15, 4.35, 0.29, 1.1, 8.2, 1000].map(toHundredths)).toEqual([115, 435, 29, 110, 820, 100_000])
    expect(compare(fromPack(0.29), ratio(29, 100))).toBe(0)
  })

  it('[S14] survive for every hundredth up to 1000', () => {
    const wrong = Array.from({ length: 100_001 }, (_, hundredths) => hundredths).filter(
      (h) => toHundredths(Number((h / 100).toFixed(2))) !== h,
    )
    expect(wrong).toEqual([])
  })
})
