import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'

describe('the built-in ladders', () => {
  it.each([
    ['se-track', 41],
    ['engineering-matrix', 16],
    ['tl-ladder', 94],
    ['l5-promotion', 19],
    ['strategic-thinking', 21],
  ])('[S1] %s is complete with %i answers', (id, total) => {
    expect(scoreAssessment(builtInLadder(id), answersOf()).total).toBe(total)
  })

  it.each([
    ['L1', 1.2],
    ['L2', 2.3],
    ['L3', 3.2],
    ['L4', 4.2],
    ['L5', 4.6],
  ])('[S9] [S10] on se-track everyone exactly at what %s expects scores %d, in that level', (level, value) => {
    const track = builtInLadder('se-track')
    const ratings = rateAll(track, ({ competency }) => track.expectations?.levels[level]?.[competency ?? ''] ?? 0)
    const outcome = scoreAssessment(track, answersOf({ ratings }))
    expect(outcome).toMatchObject({ overall: { value, level }, complete: true })
    expect(outcome.expectations?.find((expectation) => expectation.level === level)?.met).toBe(true)
  })

  it.each([
    ['se-track', { overall: { value: 5, level: 'L5', meetsBar: true } }],
    ['engineering-matrix', { overall: { mean: 7, typical: 7, floor: 7, peak: 7 } }],
    ['tl-ladder', { held: 'L9', spikes: [] }],
    [
      'l5-promotion',
      { demonstrated: ['scope', 'technical-leadership', 'customer-impact', 'collaboration', 'mentorship'] },
    ],
    ['strategic-thinking', { mindset: 3 }],
  ])('on %s all top answers reach the top', (id, top) => {
    const ladder = builtInLadder(id)
    expect(
      scoreAssessment(ladder, answersOf({ ratings: rateAll(ladder, ({ values }) => values.at(-1) ?? 0) })),
    ).toMatchObject(top)
  })

  it('[S13] on se-track all top answers meet every promotion', () => {
    const track = builtInLadder('se-track')
    const { promotions = [] } = scoreAssessment(track, answersOf({ ratings: rateAll(track, () => 5) }))
    expect(promotions.map(({ id, met }) => [id, met])).toEqual([
      ['L1-L2', true],
      ['L2-L3', true],
      ['L3-L4.tech-lead', true],
      ['L3-L4.principal-engineer', true],
      ['L4-L5', true],
    ])
  })
})
