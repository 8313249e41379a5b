import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { bandStep } from '#main/scoring/weighted-bands.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import { answersOf, rateAll, ratingsOf } from '../../support/answers.ts'
import { bandedLevels, ladderOf, levelIds, rubric, statements, trackLadder, WEIGHTED } from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'

const track = trackLadder()

const score = (ladder: Ladder, given: Partial<Answers>): WeightedBandsOutcome => {
  const outcome = scoreAssessment(ladder, answersOf(given))
  if (outcome.kind !== 'weighted-bands') throw new Error(`a ${outcome.kind} result`)
  return outcome
}

/** Every row of each competency at the level given for it, in the ladder's order. */
const atLevels = (ladder: Ladder, levels: readonly number[]): Record<string, number> =>
  rateAll(ladder, (item) => levels[ladder.competencies.findIndex(({ id }) => id === item.competency)] ?? 0)

const rubrics = (weights: readonly number[], extra: Partial<Ladder> = {}): Ladder =>
  ladderOf({
    levels: bandedLevels(),
    competencies: weights.map((weight, index) => ({ ...rubric(`c${index}`, levelIds(5)), weight })),
    result: WEIGHTED,
    ...extra,
  })

describe('the weighted average', () => {
  it.each([
    ['L1', 1.2],
    ['L2', 2.3],
    ['L3', 3.2],
    ['L4', 4.2],
    ['L5', 4.6],
  ])('[S9] everyone exactly at what %s expects scores %d, in that level', (level, value) => {
    const expected = track.competencies.map(({ id }) => track.expectations?.levels[level]?.[id] ?? 0)
    const { overall, expectations } = score(track, { ratings: atLevels(track, expected) })
    expect(overall).toMatchObject({ value, level })
    expect(expectations?.find((row) => row.level === level)).toEqual({ level, met: true, below: [] })
  })

  it('[S9] [S13] three answers are never merged: 5 5 5 5 5 1 1 1 scores L4 and is far from its promotion', () => {
    const { overall, expectations, promotions } = score(track, { ratings: atLevels(track, [5, 5, 5, 5, 5, 1, 1, 1]) })
    expect(overall).toEqual({ value: 3.8, level: 'L4', meetsBar: true })
    expect(expectations?.find(({ level }) => level === 'L4')).toEqual({
      level: 'L4',
      met: false,
      below: ['communication', 'english', 'mentoring'],
    })
    expect(promotions?.find(({ id }) => id === 'L3-L4.tech-lead')).toEqual({
      id: 'L3-L4.tech-lead',
      met: false,
      failed: [{ kind: 'every-competency', atLeast: 4 }],
    })
    expect(promotions?.find(({ id }) => id === 'L3-L4.principal-engineer')?.met).toBe(true)
  })

  it('[S9] [S14] rounds exactly once: 1.85 is 1.9, where a binary fraction says 1.8', () => {
    expect(score(rubrics([1.7, 0.3]), { ratings: { c0: 2, c1: 1 } }).overall.value).toBe(1.9)
    expect(score(rubrics([0.17, 0.03]), { ratings: { c0: 2, c1: 1 } }).overall.value).toBe(1.9)
    expect(score(rubrics([1, 1, 1]), { ratings: { c0: 1, c1: 1, c2: 2 } }).overall.value).toBe(1.3)
  })

  it('[S9] is provisional over the competencies that are answered', () => {
    const outcome = score(track, { ratings: ratingsOf(track, 'english', [3, 3, 3, 3, 3]) })
    expect(outcome).toMatchObject({
      answered: 5,
      total: 41,
      complete: false,
      overall: { value: 3, level: 'L3', meetsBar: true },
    })
    expect(outcome.trace.find((step) => step.step === 'weighted-average')).toMatchObject({
      terms: [{ competency: 'english', weightHundredths: 100, level: 3 }],
      open: [
        'technical-mastery',
        'code-quality',
        'system-design',
        'ai-engineering',
        'problem-solving',
        'communication',
        'mentoring',
      ],
      setAside: [],
      sumHundredths: 300,
      weightHundredths: 100,
    })
  })

  it('[S9] says nothing while no competency is answered', () => {
    const outcome = score(track, { ratings: ratingsOf(track, 'english', [3, 3, 3, 3, null]) })
    expect(outcome.overall).toEqual({ value: null, level: null, meetsBar: null })
    expect(outcome.trace.map(({ step }) => step)).not.toContain('weighted-average')
  })

  it('[S8] [S9] a competency that is set aside leaves with its weight', () => {
    const ladder = rubrics([3, 1])
    const outcome = score(ladder, { ratings: { c0: 2 }, notApplicable: { c1: 'no such work' } })
    expect(outcome.overall).toMatchObject({ value: 2, level: 'L2' })
    expect(outcome).toMatchObject({
      complete: true,
      answered: 2,
      total: 2,
      setAside: { items: 1, competencies: ['c1'] },
    })
    expect(outcome.trace.find(({ step }) => step === 'weighted-average')).toMatchObject({ open: [], setAside: ['c1'] })
  })

  it('[S9] a competency without a weight weighs one', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [{ ...rubric('c0', levelIds(5)), weight: 3 }, rubric('c1', levelIds(5))],
      result: WEIGHTED,
    })
    expect(score(ladder, { ratings: { c0: 1, c1: 5 } }).overall.value).toBe(2)
  })

  it('[S9] [S17] takes means of statements as they are, not as they are shown', () => {
    const thirds = [{ id: '1' }, { id: '2' }, { id: '3' }]
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [
        { ...statements('a', thirds), weight: 1 },
        { ...statements('b', thirds), weight: 1 },
        { ...statements('c', thirds), weight: 1 },
      ],
      result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 2 },
    })
    // 4/3 + 4/3 + 1/3 is 3 and the average 1; of the figures shown (1.33 1.33 0.33) it would be 0.99 and a fraction.
    const ratings = { 'a.1': 2, 'a.2': 1, 'a.3': 1, 'b.1': 2, 'b.2': 1, 'b.3': 1, 'c.1': 1, 'c.2': 0, 'c.3': 0 }
    const outcome = score(ladder, { ratings })
    expect(outcome.overall).toEqual({ value: 1, level: 'L1', meetsBar: null })
    expect(outcome.competencies['a']?.value).toBe(1.33)
    expect(score(ladder, { ratings: { 'a.1': 2, 'a.2': 2, 'a.3': 1 } }).trace).toContainEqual(
      expect.objectContaining({
        terms: [{ competency: 'a', weightHundredths: 100, level: 1.67 }],
        sumHundredths: 166.67,
      }),
    )
    expect(score(ladder, { ratings: { ...ratings, 'c.1': 3, 'b.1': 3 } }).overall.value).toBe(1.33)
  })

  it('[S9] [S17] a mean counts once none of its statements is open', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [statements('a', [{ id: '1' }, { id: '2' }])],
      result: WEIGHTED,
    })
    const outcome = score(ladder, { ratings: { 'a.1': 3 } })
    expect(outcome.competencies['a']).toMatchObject({ value: 3, complete: false })
    expect(outcome.overall.value).toBeNull()
  })

  it('[S15] a rubric that stops short does not put the top band out of reach', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [rubric('a', levelIds(5)), rubric('b', levelIds(3))],
      result: WEIGHTED,
    })
    const outcome = score(ladder, { ratings: { a: 5, b: 3 } })
    expect(outcome.overall).toEqual({ value: 5, level: 'L5', meetsBar: true })
    expect(outcome.competencies['b']?.value).toBe(3)
  })
})

describe('bands and the bar', () => {
  const bands = bandedLevels().flatMap(({ id, band }) => (band === undefined ? [] : [{ level: id, ...band }]))

  it.each([
    [1, 'L1'],
    [1.8, 'L1'],
    [1.9, 'L2'],
    [2.7, 'L2'],
    [2.8, 'L3'],
    [3.6, 'L3'],
    [3.7, 'L4'],
    [4.4, 'L4'],
    [4.5, 'L5'],
    [5, 'L5'],
  ])('[S10] %d is in the band of %s', (value, level) => {
    expect(bandStep(value, bands).level).toBe(level)
  })

  it('[S10] below the first band there is no level yet, and the next is named with what is short', () => {
    expect(bandStep(0.7, bands)).toMatchObject({ level: null, band: null, next: { level: 'L1', from: 1, short: 0.3 } })
    expect(score(track, { ratings: atLevels(track, [0, 0, 0, 0, 0, 0, 0, 1]) }).overall).toEqual({
      value: 0.1,
      level: null,
      meetsBar: false,
    })
  })

  it('[S10] at the top there is no next band', () => {
    expect(bandStep(4.7, bands).next).toBeNull()
  })

  it('[S10] a gap belongs to the band below it, and so does what lies beyond the last', () => {
    const gappy = [
      { level: 'A', from: 1, to: 2 },
      { level: 'B', from: 3, to: 4 },
    ]
    expect([2.5, 3, 4.5].map((value) => bandStep(value, gappy).level)).toEqual(['A', 'B', 'B'])
  })

  it.each([
    [[2, 2, 2, 2, 2, 2, 2, 2], false],
    [[3, 3, 3, 3, 3, 3, 3, 3], true],
    [[4, 4, 4, 4, 4, 4, 4, 4], true],
  ])('[S11] %j meets the bar of L3: %s', (levels, meets) => {
    const outcome = score(track, { ratings: atLevels(track, levels) })
    expect(outcome.overall.meetsBar).toBe(meets)
    expect(outcome.trace.find((step) => step.step === 'bar')).toMatchObject({ level: 'L3', meets })
  })

  it('[S11] a ladder without a bar says nothing about one', () => {
    const ladder = rubrics([1], { result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1 } })
    expect(score(ladder, { ratings: { c0: 5 } }).overall.meetsBar).toBeNull()
  })
})

describe('laws', () => {
  it('[S9] [S10] all rows at the top reach the top, unless something is flagged there', () => {
    const outcome = score(track, { ratings: rateAll(track, () => 5) })
    expect(outcome.overall).toEqual({ value: 5, level: 'L5', meetsBar: true })
    expect(outcome.promotions?.every(({ met }) => met)).toBe(true)
    expect(outcome.expectations?.every(({ met }) => met)).toBe(true)
  })

  it('[S9] weights scaled together change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.integer({ min: 1, max: 400 }), level: fc.nat(5) }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 2, max: 90 }),
        (rows, factor) => {
          const ratings = Object.fromEntries(rows.map(({ level }, index) => [`c${index}`, level]))
          const overall = (scale: number) =>
            score(rubrics(rows.map(({ weight }) => (weight * scale) / 100)), { ratings }).overall
          expect(overall(factor)).toEqual(overall(1))
        },
      ),
    )
  })

  it('[S9] raising one answer never lowers the overall value or any competency', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), (seed, at) => {
        const answers = randomAnswers(track, seed)
        const id = Object.keys(answers.ratings)[at]
        const before = score(track, answers)
        if (id === undefined) return
        const after = score(track, {
          ...answers,
          ratings: { ...answers.ratings, [id]: Math.min(5, (answers.ratings[id] ?? 0) + 1) },
        })
        expect(after.overall.value ?? 0).toBeGreaterThanOrEqual(before.overall.value ?? 0)
        for (const [competency, { value }] of Object.entries(before.competencies)) {
          expect(after.competencies[competency]?.value ?? 0).toBeGreaterThanOrEqual(value ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
