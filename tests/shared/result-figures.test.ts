import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { goalOf } from '#shared/competency-goal.ts'
import type { Ladder } from '#shared/ladder.ts'
import { pointsAsked, pointsShort } from '#shared/points-asked.ts'
import { heldPosition, trendDecimals, trendValue } from '#shared/result-figures.ts'
import { answersOf, rateAll } from '../support/answers.ts'
import { caseLadder, leadershipLadder, matrixLadder, reflectionLadder, trackLadder } from '../support/ladders.ts'

const score = (ladder: Ladder, given: Partial<Answers> = {}) => scoreAssessment(ladder, answersOf(given))

describe('the figure by which a result is followed', () => {
  it('is a mean, the number of levels held, or a count', () => {
    const all = (ladder: Ladder, value: number) => score(ladder, { ratings: rateAll(ladder, () => value) })
    expect(trendValue(all(trackLadder(), 3))).toBe(3)
    expect(trendValue(all(matrixLadder(), 4))).toBe(4)
    expect(trendValue(all(leadershipLadder(), 2))).toBe(5)
    expect(trendValue(all(leadershipLadder(), 1))).toBe(0)
    expect(trendValue(all(caseLadder(), 2))).toBe(5)
    expect(trendValue(all(reflectionLadder(), 1))).toBe(1)
  })

  it('is unknown before anything is answered, which is not nought', () => {
    for (const ladder of [trackLadder(), matrixLadder(), leadershipLadder(), caseLadder(), reflectionLadder()]) {
      expect(trendValue(score(ladder))).toBeNull()
    }
  })

  it('counts levels from the ground', () => {
    const ladder = leadershipLadder()
    const ratings = rateAll(ladder, ({ level }) => (level === 'L5' || level === 'L6' ? 2 : 0))
    const outcome = score(ladder, { ratings })
    if (outcome.kind !== 'cumulative') throw new Error('not a climb')
    expect([outcome.held, heldPosition(outcome)]).toEqual(['L6', 2])
  })

  it('is written with the decimals of its kind', () => {
    expect((['weighted-bands', 'profile', 'cumulative', 'case', 'reflection'] as const).map(trendDecimals)).toEqual([
      1, 1, 0, 0, 2,
    ])
  })
})

describe('what a competency is measured against', () => {
  it('is what the level expects, else the level, its place, or the mark of a case', () => {
    expect(goalOf(trackLadder(), 'L4', 'technical-mastery')).toBe(5)
    expect(goalOf(matrixLadder(), 'L4', 'delivery')).toBe(4)
    expect(goalOf(leadershipLadder(), 'L6', 'knowledge')).toBe(6)
    expect(goalOf(caseLadder(), null, 'scope')).toBe(2)
  })

  it('is nothing without a target, for an unknown one, and where no level is aimed for', () => {
    expect(goalOf(trackLadder(), null, 'technical-mastery')).toBeNull()
    expect(goalOf(matrixLadder(), 'L9', 'delivery')).toBeNull()
    expect(goalOf(reflectionLadder(), 'L5', 'own-outcomes')).toBeNull()
  })
})

describe('points that a mark asks for', () => {
  it('are the mark times what is left, to the hundredth', () => {
    expect(pointsAsked(2, 10)).toBe(20)
    expect(pointsAsked(1.75, 3)).toBe(5.25)
    expect(pointsShort(2, 10, 13)).toBe(7)
    expect(pointsShort(1.1, 3, 3)).toBe(0.3)
    expect(pointsShort(2, 2, 6)).toBe(0)
  })
})
