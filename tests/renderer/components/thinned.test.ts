import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinned } from '#renderer/components/thinned.ts'

describe('thinned labels', () => {
  it('are all there where they have room', () => {
    expect(thinned(5, 100, 60)).toEqual([0, 1, 2, 3, 4])
  })

  it('keep the last and every n-th before it where they have not', () => {
    expect(thinned(7, 20, 60)).toEqual([0, 3, 6])
    expect(thinned(8, 20, 60)).toEqual([1, 4, 7])
  })

  it('never touch, and never drop the last', () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      room: fc.double({ min: 0.5, max: 200, noNaN: true }),
      widest: fc.double({ min: 0, max: 300, noNaN: true }),
    })
    fc.assert(
      fc.property(cases, ({ count, room, widest }) => {
        const shown = thinned(count, room, widest)
        expect(shown.at(-1)).toBe(count - 1)
        for (const [index, place] of shown.slice(1).entries()) {
          expect((place - (shown[index] ?? 0)) * room).toBeGreaterThanOrEqual(widest * (1 - 1e-9))
        }
      }),
    )
  })
})
