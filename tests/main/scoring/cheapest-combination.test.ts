import { describe, expect, it } from 'vitest'
import { bandSum } from '#main/scoring/band-sum.ts'
import { cheapestCombination, type RaiseOption } from '#main/scoring/cheapest-combination.ts'
import { combinations } from '#main/scoring/combinations.ts'

const option = (item: string, raises: number, gain: number, evidenced = 0): RaiseOption => ({
  gain,
  raises,
  sets: [{ steps: raises === 0 ? [] : [{ item, from: 0, to: raises }], raises, evidenced }],
})

const itemsOf = (found: ReturnType<typeof cheapestCombination>) =>
  found?.sets.map(({ steps }) => steps.map(({ item }) => item))

describe('the cheapest combination', () => {
  const two = [
    [option('a', 0, 10), option('a', 1, 20), option('a', 2, 30)],
    [option('b', 0, 10), option('b', 1, 15), option('b', 3, 60)],
  ]

  it.each([
    [20, 0],
    [21, 1],
    [30, 1],
    [31, 2],
    [40, 2],
    [41, 3],
    [70, 3],
    [71, 4],
    [80, 4],
    [90, 5],
  ])('[S32] brings the sum to %i with %i raises and no fewer', (atLeast, raises) => {
    expect(cheapestCombination(two, atLeast, 5)?.raises).toBe(raises)
  })

  it('[S32] is null where nothing brings enough', () => {
    expect(cheapestCombination(two, 91, 5)).toBeNull()
  })

  it('[S32] lists every choice that is equally cheap, no more than asked for', () => {
    const three = ['a', 'b', 'c'].map((item) => [option(item, 0, 0), option(item, 1, 1)])
    expect(itemsOf(cheapestCombination(three, 2, 5))).toEqual([
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
    ])
    expect(itemsOf(cheapestCombination(three, 2, 2))).toHaveLength(2)
  })

  it('[S32] lists nothing that falls short by the smallest part of the sum', () => {
    const [much, little] = [option('a', 1, 10), option('b', 1, 9)]
    expect(itemsOf(cheapestCombination([[little, much]], 10, 5))).toEqual([['a']])
  })

  it('[S32] puts more evidence first, although it lies in a later competency', () => {
    const three = [0, 2, 1].map((evidenced, index) => [
      option('abc'.charAt(index), 0, 0),
      option('abc'.charAt(index), 1, 1, evidenced),
    ])
    expect(itemsOf(cheapestCombination(three, 1, 5))).toEqual([['b'], ['c'], ['a']])
    expect(itemsOf(cheapestCombination(three, 2, 5))).toEqual([
      ['b', 'c'],
      ['a', 'b'],
      ['a', 'c'],
    ])
  })

  it('[S32] of nothing needs nothing', () => {
    expect(cheapestCombination([], 0, 5)).toEqual({ raises: 0, sets: [{ steps: [], evidenced: 0 }] })
  })
})

describe('the sum that a band asks for', () => {
  it.each([
    [3.7, 1150, 1, 4198],
    [3.7, 1000, 1, 3650],
    [3.7, 1000, 2, 3695],
    [3, 100, 0, 250],
    [2.85, 1000, 1, 2850],
    [0, 100, 1, 0],
  ])('[S30] from %d with the weight %i hundredths, to %i decimals, is %i', (from, weight, decimals, sum) => {
    expect(bandSum(from, weight, decimals)).toBe(sum)
  })
})

describe('combinations', () => {
  it('come in the order of the values, one empty one for none', () => {
    expect([...combinations(['a', 'b', 'c'], 2)]).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect([...combinations(['a'], 0)]).toEqual([[]])
    expect([...combinations(['a'], 2)]).toEqual([])
  })
})
