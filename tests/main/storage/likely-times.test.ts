import { array, assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { likelyTimes } from '#main/storage/likely-times.ts'

it.each<[string, number[], number[]]>([
  ['a clock that was right all along', [1, 2, 2, 7], [1, 2, 2, 7]],
  ['once far ahead', [1, 2, 90, 3, 4], [1, 2, 3, 3, 4]],
  ['once far back', [5, 6, 1, 7, 8], [5, 6, 7, 7, 8]],
  ['ahead up to now', [1, 2, 80, 90], [1, 2, 10, 10]],
  ['ahead for a while', [1, 2, 80, 90, 3], [1, 2, 3, 3, 3]],
  ['back at the end', [5, 6, 7, 1], [5, 6, 7, 10]],
  ['none', [], []],
])('%s', (_what, times, likely) => {
  expect(likelyTimes(times, 10)).toEqual(likely)
})

it('never goes back, is never ahead, and leaves alone what was in order', () => {
  assert(
    property(array(integer({ min: 0, max: 200 }), { maxLength: 60 }), (times) => {
      const likely = likelyTimes(times, 100)
      expect(likely).toHaveLength(times.length)
      expect(likely).toEqual(likely.toSorted((a, b) => a - b))
      expect(likely.every((time) => time <= 100)).toBe(true)
      const right = times.filter((time) => time <= 100).toSorted((a, b) => a - b)
      expect(likelyTimes(right, 100)).toEqual(right)
    }),
    { numRuns: 1_000 },
  )
})
