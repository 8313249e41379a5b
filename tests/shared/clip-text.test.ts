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

describe('what Latin and Chinese are written with', () => {
  const RANGES = [
    [0x20, 0x7e],
    [0xc0, 0x24f],
    [0x2013, 0x2026],
    [0x3001, 0x3029],
    [0x4e00, 0x9fff],
    [0xff01, 0xff60],
  ] as const
  const letter = fc
    .oneof(...RANGES.map(([min, max]) => fc.integer({ min, max })))
    .map((code) => String.fromCodePoint(code))

  it('is one character each, which is what makes it quick to measure', () => {
    const segmenter = new Intl.Segmenter('zh-TW', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('')
        expect(Array.from(segmenter.segment(text), ({ segment }) => segment)).toEqual(letters)
        // With a letter of another script all of it is taken apart by rule, which comes to the same.
        expect(textWidth(`${text}\u03a9`)).toBe(textWidth(text) + 1)
      }),
    )
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
