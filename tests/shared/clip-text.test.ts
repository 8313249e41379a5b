import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipText, textWidth } from '#shared/clip-text.ts'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Level 3', 7],
    ['職級', 4],
    ['L4 期望', 7],
    ['，。', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['Ǎ © ™', 7],
    ['👩‍💻', 2],
  ])('of %j is %i letters', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('clipText', () => {
  it('leaves what fits, as one paragraph', () => {
    expect(clipText(' One\n\n  two ', 7)).toBe('One two')
  })

  it.each([
    ['Finds the root cause in hours, not days', 28, 'Finds the root cause in…'],
    ['Finds the root, cause', 17, 'Finds the root…'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['幾小時內找出根本原因', 11, '幾小時內找…'],
    ['主責一個模組，並指導他人', 15, '主責一個模組…'],
  ])('ends %j within %i at a word or a character: %j', (text, width, clipped) => {
    expect(clipText(text, width)).toBe(clipped)
  })

  it('never is wider than asked, and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, width) => {
        const clipped = clipText(text, width)
        expect(textWidth(clipped)).toBeLessThanOrEqual(width)
        const kept = clipped.endsWith('…') ? clipped.slice(0, -1) : clipped
        expect(text.replace(/\s+/g, ' ').trim().startsWith(kept)).toBe(true)
      }),
    )
  })
})
