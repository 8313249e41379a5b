import { describe, expect, it } from 'vitest'
import { alignTexts } from '#renderer/features/ladders/align-texts.ts'

const align = (before: readonly string[], after: readonly string[]) =>
  alignTexts(before, after, (text) => text, 'en').map(({ before: old, after: own }) => [old, own])

describe('two lists side by side', () => {
  it('sets each entry beside the one it grew out of, in the order of the higher level', () => {
    expect(
      align(
        ['Keeps current on one team.', 'Reviews every design document.'],
        ['Reviews every design document and RFC.', 'Keeps current on several team projects.'],
      ),
    ).toEqual([
      ['Reviews every design document.', 'Reviews every design document and RFC.'],
      ['Keeps current on one team.', 'Keeps current on several team projects.'],
    ])
  })

  it('leaves alone what has no counterpart: new ones in their place, old ones at the end', () => {
    expect(align(['Follows tutorials.', 'Reviews designs.'], ['Hires people.', 'Reviews designs.'])).toEqual([
      [null, 'Hires people.'],
      ['Reviews designs.', 'Reviews designs.'],
      ['Follows tutorials.', null],
    ])
  })

  it('takes no entry twice', () => {
    expect(align(['Reviews designs.'], ['Reviews designs.', 'Reviews designs weekly.'])).toEqual([
      ['Reviews designs.', 'Reviews designs.'],
      [null, 'Reviews designs weekly.'],
    ])
  })

  it('takes one text of each level for the same thing, however it is worded', () => {
    expect(align(['Reads code.'], ['Sets the strategy.'])).toEqual([['Reads code.', 'Sets the strategy.']])
  })

  it('keeps what only one level says', () => {
    expect(align([], ['Hires.'])).toEqual([[null, 'Hires.']])
    expect(align(['Learns.'], [])).toEqual([['Learns.', null]])
  })
})
