import { describe, expect, it } from 'vitest'
import { nearest } from '#main/ladders/nearest.ts'

describe('nearest', () => {
  it('has nothing to offer where there is nothing to choose from', () => {
    expect(nearest('weight', [])).toBeUndefined()
  })

  it.each([
    ['wieght', 'weight'],
    ['competncies', 'competencies'],
    ['WEIGHT', 'weight'],
    ['area', 'areas'],
    ['l3', 'L3'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['weight', 'competencies', 'areas', 'L3', 'L33'])).toBe(meant)
  })

  it.each(['L4', 'colour', '', 'x'.repeat(81)])('has no idea what %j was meant to be', (word) => {
    expect(nearest(word, ['weight', 'L3', 'area', 'x'.repeat(82)])).toBeUndefined()
  })

  it('prefers the nearer of two', () => {
    expect(nearest('testin', ['tasting', 'testing'])).toBe('testing')
  })
})
