import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureWidth, shownFigures } from '#renderer/components/shown-figures.ts'

const shown = (figures: readonly string[], room: number): number[] =>
  [...shownFigures(figures, room)].toSorted((a, b) => a - b)

describe('the figures that are written beside their points', () => {
  it('are all of them where all have room', () => {
    expect(shown(['2.0', '', '2.0', '3.5'], 60)).toEqual([0, 2, 3])
  })

  it('are the last and those that changed where there is less', () => {
    const figures = ['1.0', '1.0', '1.0', '2.0', '2.0', '2.0', '3.0', '3.0', '3.0']
    expect(shown(figures, 12)).toEqual([0, 3, 8])
    expect(shown(figures, 20)).toEqual([0, 3, 6, 8])
  })

  it('never touch each other, and the last one is among them', () => {
    const figure = fc.constantFrom('', 'L1', 'L9', 'below L5', '3.5', '尚未到 L5')
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 4, max: 120 }),
        (figures, room) => {
          const at = shown(figures, room)
          for (const [nth, index] of at.entries()) {
            const next = at[nth + 1]
            if (next === undefined) continue
            const half = (figureWidth(figures[index] ?? '') + figureWidth(figures[next] ?? '')) / 2
            expect((next - index) * room).toBeGreaterThanOrEqual(half)
          }
          const last = figures.findLastIndex((each) => each !== '')
          expect(at.at(-1) ?? -1).toBe(last)
        },
      ),
    )
  })
})
