import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { expectedAverage, unroundedAverage } from '#shared/average-figures.ts'
import { answersOf } from '../support/answers.ts'
import { designRatings, namedTrack } from '../support/named-track.ts'
import { patchworkLadder } from '../support/ladders.ts'

const average = (ratings: Record<string, number>, ladder = namedTrack()) => {
  const step = scoreAssessment(ladder, answersOf({ ratings })).trace.find((each) => each.step === 'weighted-average')
  if (step === undefined) throw new Error('nothing to average')
  return step
}

describe('the average before it is rounded', () => {
  it('is cut off one decimal further, and says that it goes on', () => {
    expect(unroundedAverage(average(designRatings(namedTrack())))).toEqual({ value: 3.52, decimals: 2, goesOn: true })
  })

  it('[S9] never contradicts the rounding: 3.649… is not shown as 3.65', () => {
    const step = { ...average(designRatings(namedTrack())), sumHundredths: 3649, weightHundredths: 1000, value: 3.6 }
    expect(unroundedAverage(step)).toEqual({ value: 3.64, decimals: 2, goesOn: true })
  })

  it('is exact where it ends', () => {
    const step = { ...average(designRatings(namedTrack())), sumHundredths: 350, weightHundredths: 100 }
    expect(unroundedAverage(step)).toEqual({ value: 3.5, decimals: 2, goesOn: false })
  })

  it('is not shown where a level is itself a mean', () => {
    const ladder = patchworkLadder()
    const ratings = { 'habits.1': 2, 'habits.2': 2, 'habits.3': 1 }
    expect(unroundedAverage(average(ratings, ladder))).toBeNull()
  })

  it('rounds half up to the value of its step, whatever the levels and weights', () => {
    const step = average(designRatings(namedTrack()))
    const term = fc.record({ weight: fc.integer({ min: 1, max: 1000 }), level: fc.integer({ min: 0, max: 5 }) })
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 12 }), (terms) => {
        const sumHundredths = terms.reduce((sum, { weight, level }) => sum + weight * level, 0)
        const weightHundredths = terms.reduce((sum, { weight }) => sum + weight, 0)
        const shown = unroundedAverage({ ...step, sumHundredths, weightHundredths })
        const rounded = Math.floor((20 * sumHundredths + weightHundredths) / (2 * weightHundredths))
        const fromShown = Math.floor(Math.round((shown?.value ?? 0) * 100) / 10 + 0.5)
        expect(fromShown).toBe(rounded)
      }),
    )
  })
})

describe('the average with everything exactly at a level’s expectations', () => {
  it.each([
    ['L1', 1.2],
    ['L2', 2.3],
    ['L3', 3.2],
    ['L4', 4.2],
    ['L5', 4.6],
  ])('%s makes %d', (level, value) => {
    const ladder = namedTrack()
    expect(expectedAverage(ladder, level, average(designRatings(ladder)))).toBe(value)
  })

  it('covers the competencies that the result covers, and no others', () => {
    const ladder = namedTrack()
    const only = {
      'english.cefr-band': 4,
      'english.reading': 4,
      'english.writing': 4,
      'english.spoken': 4,
      'english.audience-reach': 4,
    }
    expect(expectedAverage(ladder, 'L4', average(only))).toBe(4)
  })

  it('is unknown without a target, and where the ladder expects nothing', () => {
    const ladder = namedTrack()
    const step = average(designRatings(ladder))
    expect(expectedAverage(ladder, null, step)).toBeNull()
    expect(expectedAverage(patchworkLadder(), 'L3', step)).toBeNull()
  })
})
