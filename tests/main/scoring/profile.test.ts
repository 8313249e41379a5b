import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ProfileOutcome } from '#shared/outcome.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { dimensions, ladderOf, levelIds, matrixLadder, rubric, statements } from '../../support/ladders.ts'

const matrix = matrixLadder()

const score = (ladder: Ladder, given: Partial<Answers>): ProfileOutcome => {
  const outcome = scoreAssessment(ladder, answersOf(given))
  if (outcome.kind !== 'profile') throw new Error(`a ${outcome.kind} result`)
  return outcome
}

const ofImpact = (values: readonly (number | null)[]): Record<string, number> =>
  Object.fromEntries(
    ['delivery', 'ambiguity', 'organizational-impact', 'amplifying-others'].flatMap((id, index) => {
      const value = values[index] ?? null
      return value === null ? [] : [[id, value]]
    }),
  )

describe('the figures of an area', () => {
  it.each<[(number | null)[], number | null, number | null, number | null, number | null]>([
    [[7, 7, 1, 1], 4, 7, 1, 7],
    [[0, 0, 3, 3], 1.5, 3, 0, 3],
    [[4, 3, 2, null], 3, 3, 2, 4],
    [[5, 3, 3, 2], 3.3, 3, 2, 5],
    [[2, 2, 2, 3], 2.3, 2, 2, 3],
    [[6, null, null, null], 6, 6, 6, 6],
    [[0, 0, 0, 0], 0, 0, 0, 0],
    [[null, null, null, null], null, null, null, null],
  ])('[S18] %j: mean %d, typical %d, floor %d, peak %d', (values, mean, typical, floor, peak) => {
    expect(score(matrix, { ratings: ofImpact(values) }).areas['impact']).toEqual({ mean, typical, floor, peak })
  })

  it('[S18] every area has them, and all competencies together', () => {
    const outcome = score(matrix, { ratings: { ...ofImpact([7, 7, 1, 1]), initiative: 2 } })
    expect(Object.keys(outcome.areas)).toEqual(['technical-execution', 'impact', 'collaboration', 'leadership'])
    expect(outcome.areas['leadership']).toEqual({ mean: 2, typical: 2, floor: 2, peak: 2 })
    expect(outcome.areas['collaboration']).toEqual({ mean: null, typical: null, floor: null, peak: null })
    expect(outcome.overall).toEqual({ mean: 3.6, typical: 2, floor: 1, peak: 7 })
  })

  it('[S18] leaves out what is not applicable, and the trace says so', () => {
    const outcome = score(matrix, {
      ratings: ofImpact([6, 4, null, null]),
      notApplicable: { 'organizational-impact': 'why' },
    })
    expect(outcome.areas['impact']?.mean).toBe(5)
    expect(outcome.trace.find((step) => step.step === 'figures' && step.area === 'impact')).toMatchObject({
      rule: 'S18',
      terms: [
        { competency: 'delivery', value: 6 },
        { competency: 'ambiguity', value: 4 },
      ],
      open: ['amplifying-others'],
      setAside: ['organizational-impact'],
      half: 1,
    })
  })

  it('[S18] a competency outside every area counts only overall', () => {
    const ladder = ladderOf({
      levels: levelIds(3).map((id) => ({ id })),
      areas: [{ id: 'one', name: '.' }],
      competencies: [rubric('a', levelIds(3), 'one'), rubric('b', levelIds(3))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const outcome = score(ladder, { ratings: { a: 1, b: 3 } })
    expect(outcome.areas['one']?.mean).toBe(1)
    expect(outcome.overall.mean).toBe(2)
  })

  it('[S17] [S18] takes rows and statements alike, a typical level being a whole one', () => {
    const ladder = ladderOf({
      levels: levelIds(5).map((id) => ({ id })),
      competencies: [
        dimensions(levelIds(5), { id: 'rows', need: 2, rows: 3 }),
        statements('habits', [{ id: '1' }, { id: '2' }, { id: '3' }]),
      ],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const ratings = { 'rows.row-1': 1, 'rows.row-2': 1, 'rows.row-3': 1, 'habits.1': 3, 'habits.2': 3, 'habits.3': 2 }
    const outcome = score(ladder, { ratings })
    expect(outcome.overall).toEqual({ mean: 1.8, typical: 2, floor: 1, peak: 2.67 })
    expect(outcome.competencies['habits']?.value).toBe(2.67)
  })

  it('[S14] [S18] [S19] writes a mean with two decimals wherever its steps name it', () => {
    const ladder = ladderOf({
      levels: levelIds(5).map((id) => ({ id })),
      competencies: [statements('habits', [{ id: '1' }, { id: '2' }, { id: '3' }])],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const ratings = { 'habits.1': 3, 'habits.2': 3, 'habits.3': 2 }
    const outcome = score(ladder, { ratings, target: 'L4' })
    expect(outcome.overall).toEqual({ mean: 2.7, typical: 2, floor: 2.67, peak: 2.67 })
    expect(outcome.belowTarget).toEqual([{ id: 'habits', by: 1.33 }])
    expect(outcome.trace.find(({ step }) => step === 'figures')).toMatchObject({ terms: [{ value: 2.67 }] })
    expect(outcome.trace.find(({ step }) => step === 'below-target')).toMatchObject({
      rows: [{ value: 2.67, by: 1.33 }],
    })
  })
})

describe('a rubric', () => {
  const short = ladderOf({
    levels: levelIds(5).map((id) => ({ id })),
    competencies: [rubric('short', levelIds(3))],
    result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
  })

  it.each([0, 2, 3])('[S16] has its rating as its value, %i as well, whatever else it may count as', (rating) => {
    const outcome = score(short, { ratings: { short: rating } })
    expect(outcome.competencies['short']).toEqual({ value: rating, answered: 1, total: 1, complete: true })
    expect(outcome.trace.find(({ step }) => step === 'rubric')).toMatchObject({ rule: 'S16', value: rating })
    expect(outcome.overall).toEqual({ mean: rating, typical: rating, floor: rating, peak: rating })
  })

  it('[S18] of a ladder without areas stands in none', () => {
    expect(score(short, { ratings: { short: 2 } }).areas).toEqual({})
  })
})

describe('what is below the target', () => {
  it('[S19] the largest distance first, then the ladder’s order', () => {
    const ratings = { ...rateAll(matrix, () => 5), delivery: 3, feedback: 0, influence: 3, initiative: 4 }
    expect(score(matrix, { ratings, target: 'L4' }).belowTarget).toEqual([
      { id: 'feedback', by: 4 },
      { id: 'delivery', by: 1 },
      { id: 'influence', by: 1 },
    ])
  })

  it('[S19] nothing without a target, and nothing of what is unanswered or not applicable', () => {
    const without = score(matrix, { ratings: { delivery: 1 } })
    expect(without.belowTarget).toEqual([])
    expect(without.trace.some(({ step }) => step === 'below-target')).toBe(false)
    const unknown = score(matrix, { ratings: { delivery: 1 }, target: 'L99' })
    expect(unknown.belowTarget).toEqual([])
    expect(unknown.trace.some(({ step }) => step === 'below-target')).toBe(false)
    const outcome = score(matrix, { ratings: { delivery: 1 }, notApplicable: { feedback: 'why' }, target: 'L3' })
    expect(outcome.belowTarget).toEqual([{ id: 'delivery', by: 2 }])
  })

  it('[S15] [S19] a rubric at the highest level it describes is not below', () => {
    const ladder = ladderOf({
      levels: levelIds(5).map((id) => ({ id })),
      competencies: [rubric('short', levelIds(3)), rubric('long', levelIds(5))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    expect(score(ladder, { ratings: { short: 3, long: 3 }, target: 'L5' }).belowTarget).toEqual([{ id: 'long', by: 2 }])
    expect(score(ladder, { ratings: { short: 2, long: 5 }, target: 'L5' }).belowTarget).toEqual([
      { id: 'short', by: 3 },
    ])
    expect(score(ladder, { ratings: { short: 3, long: 3 } }).overall.mean).toBe(3)
  })
})
