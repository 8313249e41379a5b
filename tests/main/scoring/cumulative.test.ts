import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import { answersOf } from '../../support/answers.ts'
import { ladderOf, leadershipLadder, levelIds, statements } from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'

const leadership = leadershipLadder()

const score = (ladder: Ladder, given: Partial<Answers>): CumulativeOutcome => {
  const outcome = scoreAssessment(ladder, answersOf(given))
  if (outcome.kind !== 'cumulative') throw new Error(`a ${outcome.kind} result`)
  return outcome
}

/** Ratings of the statements whose ids begin with one of the prefixes. */
const rated = (value: number, ...prefixes: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    itemsOf(leadership)
      .filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)))
      .map(({ id }) => [id, value]),
  )

const setAside = (...prefixes: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.keys(rated(0, ...prefixes)).map((id) => [id, 'not part of the role']))

/** Two categories over L5 to L7 with as many statements a cell as given, levels outermost. */
const small = (...cells: readonly (readonly [number, number])[]): Ladder =>
  ladderOf({
    levels: levelIds(cells.length, 5).map((id) => ({ id })),
    competencies: ['know', 'lead'].map((category, place) =>
      statements(
        category,
        cells.flatMap((counts, level) =>
          Array.from({ length: counts[place] ?? 0 }, (_, index) => ({ id: String(index + 1), level: `L${level + 5}` })),
        ),
      ),
    ),
    result: { kind: 'cumulative', rounding: 'half-up', decimals: 2, meets: 2, ground: { place: 4, name: '.' } },
  })

describe('a level', () => {
  it('[S20] is met at a mean of 2, so that one statement makes up for another', () => {
    const ladder = small([2, 2], [1, 1])
    const even = score(ladder, { ratings: { 'L5.know.1': 3, 'L5.know.2': 3, 'L5.lead.1': 1, 'L5.lead.2': 1 } })
    expect(even.levels['L5']).toEqual({ mean: 2, met: true, answered: 4, total: 4 })
    expect(even.held).toBe('L5')
    const short = score(ladder, { ratings: { 'L5.know.1': 3, 'L5.know.2': 3, 'L5.lead.1': 1, 'L5.lead.2': 0 } })
    expect(short.levels['L5']).toEqual({ mean: 1.75, met: false, answered: 4, total: 4 })
    expect(short.held).toBeNull()
  })

  it('[S14] [S20] is judged by the exact mean, not by the one shown', () => {
    const ladder = small([200, 0])
    const ratings = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`L5.know.${index + 1}`, index === 0 ? 1 : 2]),
    )
    expect(score(ladder, { ratings }).levels['L5']).toEqual({ mean: 2, met: false, answered: 200, total: 200 })
  })

  it('[S20] is not met while a statement is unanswered, however high the others', () => {
    const outcome = score(leadership, { ratings: { ...rated(3, 'L5.'), 'L5.knowledge.2': 3 } })
    expect(outcome.held).toBe('L5')
    const { 'L5.knowledge.2': _, ...rest } = rated(3, 'L5.')
    expect(score(leadership, { ratings: rest }).levels['L5']).toEqual({ mean: 3, met: false, answered: 21, total: 22 })
    expect(score(leadership, { ratings: rest }).held).toBeNull()
  })

  it('[S20] counts what is not applicable as answered and leaves it out of the mean', () => {
    const outcome = score(leadership, {
      ratings: rated(2, 'L5.knowledge', 'L5.leadership'),
      notApplicable: setAside('L5.organization'),
    })
    expect(outcome.levels['L5']).toEqual({ mean: 2, met: true, answered: 22, total: 22 })
    expect(outcome.setAside).toEqual({ items: 4, competencies: [] })
  })

  it('[S20] with nothing rated has no mean', () => {
    expect(score(leadership, {}).levels['L9']).toEqual({ mean: null, met: false, answered: 0, total: 8 })
  })
})

describe('the level held', () => {
  it('[S21] is the highest met with every level below it met', () => {
    expect(score(leadership, { ratings: { ...rated(2, 'L5.'), ...rated(3, 'L6.') } }).held).toBe('L6')
    expect(score(leadership, { ratings: { ...rated(1, 'L5.'), ...rated(3, 'L6.') } }).held).toBeNull()
    expect(score(leadership, { ratings: { ...rated(2, 'L5.'), ...rated(1, 'L6.'), ...rated(2, 'L7.') } }).held).toBe(
      'L5',
    )
  })

  it('[S20] [S21] a level with nothing left is passed over: it neither meets nor blocks', () => {
    const outcome = score(leadership, {
      ratings: { ...rated(2, 'L5.'), ...rated(2, 'L7.') },
      notApplicable: setAside('L6.'),
    })
    expect(outcome.held).toBe('L7')
    expect(outcome.levels['L6']).toEqual({ mean: null, met: false, answered: 25, total: 25 })
    expect(outcome.trace.find((step) => step.step === 'held')).toMatchObject({
      levels: [{ state: 'met' }, { state: 'passed-over' }, { state: 'met' }, { state: 'open' }, { state: 'open' }],
      stoppedBy: 'L8',
    })
    expect(score(leadership, { notApplicable: setAside('L5.') }).held).toBeNull()
  })

  it('[S21] is the top one where all are met, and nothing stops it', () => {
    const outcome = score(leadership, { ratings: rated(2, 'L') })
    expect(outcome.held).toBe('L9')
    expect(outcome.trace.find((step) => step.step === 'held')).toMatchObject({ stoppedBy: null })
    expect(Object.values(outcome.competencies).map(({ value }) => value)).toEqual([9, 9, 9])
  })
})

describe('spikes', () => {
  it('[S22] are the cells above the level held that are met by themselves', () => {
    const ratings = {
      ...rated(2, 'L5.'),
      ...rated(3, 'L6.knowledge'),
      ...rated(1, 'L6.leadership'),
      ...rated(2, 'L8.organization'),
    }
    expect(score(leadership, { ratings }).spikes).toEqual([
      { level: 'L6', category: 'knowledge', mean: 3 },
      { level: 'L8', category: 'organization', mean: 2 },
    ])
  })

  it('[S22] where no level is held, may stand at the first one', () => {
    const outcome = score(leadership, { ratings: { ...rated(3, 'L5.organization'), ...rated(1, 'L5.knowledge') } })
    expect(outcome.held).toBeNull()
    expect(outcome.spikes).toEqual([{ level: 'L5', category: 'organization', mean: 3 }])
  })

  it('[S22] need every statement of the cell, apart from those set aside', () => {
    const { 'L6.knowledge.2': _, ...ratings } = rated(3, 'L6.knowledge')
    expect(score(leadership, { ratings }).spikes).toEqual([])
    expect(score(leadership, { ratings, notApplicable: { 'L6.knowledge.2': 'why' } }).spikes).toEqual([
      { level: 'L6', category: 'knowledge', mean: 3 },
    ])
  })

  it('[S22] a cell with nothing left is none, and neither is one at or below the level held', () => {
    expect(score(leadership, { notApplicable: setAside('L6.knowledge') }).spikes).toEqual([])
    expect(score(leadership, { ratings: rated(3, 'L5.') }).spikes).toEqual([])
  })
})

describe('the place on the radar', () => {
  const ladder = small([2, 1], [4, 1], [1, 1])
  const place = (given: Partial<Answers>): number | null | undefined => score(ladder, given).competencies['know']?.value

  const met = { 'L5.know.1': 2, 'L5.know.2': 2 }

  it.each<[string, Record<string, number>, number | null]>([
    ['nothing is rated', {}, null],
    ['the first level is begun', { 'L5.know.1': 1 }, 4.25],
    ['something higher alone is rated', { 'L7.know.1': 3 }, 4],
    ['the first level is met', met, 5],
    ['some of the next level is rated', { ...met, 'L6.know.1': 2, 'L6.know.2': 1, 'L6.know.3': 1 }, 5.5],
    [
      'the next level falls one point short',
      { ...met, 'L6.know.1': 2, 'L6.know.2': 2, 'L6.know.3': 2, 'L6.know.4': 1 },
      5.88,
    ],
    ['its points are there but one is unanswered', { ...met, 'L6.know.1': 3, 'L6.know.2': 3, 'L6.know.3': 3 }, 5.99],
    ['a level above the next is met', { ...met, 'L6.know.1': 0, 'L7.know.1': 3 }, 5],
    [
      'everything is met',
      { ...met, 'L6.know.1': 2, 'L6.know.2': 2, 'L6.know.3': 2, 'L6.know.4': 2, 'L7.know.1': 2 },
      7,
    ],
  ])('[S23] where %s', (_, ratings, expected) => {
    expect(place({ ratings })).toBe(expected)
  })

  it('[S23] passes over a level with nothing left, and leaves out statements set aside', () => {
    const aside = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, 'why']))
    const l6 = ['L6.know.1', 'L6.know.2', 'L6.know.3', 'L6.know.4']
    expect(place({ ratings: { ...met, 'L7.know.1': 2 }, notApplicable: aside(l6) })).toBe(7)
    expect(place({ ratings: { ...met, 'L7.know.1': 1 }, notApplicable: aside(l6) })).toBe(5.5)
    expect(place({ ratings: { ...met, 'L6.know.1': 1 }, notApplicable: aside(l6.slice(1)) })).toBe(5.5)
  })

  it('[S8] [S23] a category with nothing left is set aside', () => {
    const outcome = score(leadership, {
      notApplicable: setAside(
        'L5.organization',
        'L6.organization',
        'L7.organization',
        'L8.organization',
        'L9.organization',
      ),
    })
    expect(outcome.competencies['organization']).toMatchObject({ value: null, setAside: true, complete: true })
    expect(outcome.setAside).toEqual({ items: 23, competencies: ['organization'] })
    expect(outcome.levels['L5']).toEqual({ mean: null, met: false, answered: 4, total: 22 })
  })

  it('[S23] a category whose levels are all passed over or met stays at its last met one', () => {
    const outcome = score(leadership, {
      ratings: rated(2, 'L5.organization'),
      notApplicable: setAside('L6.organization', 'L7.organization', 'L8.organization', 'L9.organization'),
    })
    expect(outcome.competencies['organization']?.value).toBe(5)
  })

  it('[S23] shows at most the largest figure below the next level that its decimals allow', () => {
    const rough = {
      ...ladder,
      result: { kind: 'cumulative', rounding: 'half-up', decimals: 1, meets: 2, ground: { place: 4, name: '.' } },
    } as const
    expect(score(rough, { ratings: { 'L5.know.1': 3 } }).competencies['know']?.value).toBe(4.8)
    expect(
      score(rough, { ratings: { ...met, 'L6.know.1': 3, 'L6.know.2': 3, 'L6.know.3': 3 } }).competencies['know']?.value,
    ).toBe(5.9)
  })

  it('[S20] [S23] a ladder that asks for no points is met by any rating', () => {
    const free = {
      ...ladder,
      result: { kind: 'cumulative', rounding: 'half-up', decimals: 2, meets: 0, ground: { place: 4, name: '.' } },
    } as const
    expect(score(free, { ratings: { 'L5.know.1': 0 } }).competencies['know']?.value).toBe(4)
    expect(score(free, { ratings: { 'L5.know.1': 0, 'L5.know.2': 0 } }).competencies['know']?.value).toBe(5)
  })
})

describe('a place that is compared', () => {
  const ladder: Ladder = { ...small([1, 1], [1, 1]), expectations: { levels: { L6: { know: 5 } } } }
  const expectation = (ratings: Record<string, number>) => score(ladder, { ratings }).expectations?.[0]

  it('[S12] [S23] is unknown while some of the next level is unanswered', () => {
    expect(expectation({})?.met).toBeNull()
    expect(expectation({ 'L5.know.1': 2 })?.met).toBeNull()
  })

  it('[S12] [S23] counts once nothing of the next level is', () => {
    expect(expectation({ 'L5.know.1': 2, 'L6.know.1': 0 })).toEqual({ level: 'L6', met: true, below: [] })
    expect(expectation({ 'L5.know.1': 1 })).toEqual({ level: 'L6', met: false, below: ['know'] })
    expect(expectation({ 'L5.know.1': 2, 'L6.know.1': 2 })?.met).toBe(true)
  })
})

describe('context', () => {
  it('[S24] says what is typical of the target where yours lies outside', () => {
    expect(score(leadership, { target: 'L7', context: { leadershipYears: 3, handsOnPercent: 55 } }).advice).toEqual([
      { kind: 'hands-on', level: 'L7', typical: { min: 15, max: 40 }, yours: 55 },
      { kind: 'years', level: 'L7', typical: { min: 5, max: null }, yours: 3 },
    ])
  })

  it('[S24] is silent where yours is typical or not given, the ends included', () => {
    expect(score(leadership, { target: 'L7', context: { leadershipYears: 5, handsOnPercent: 15 } }).advice).toEqual([])
    expect(score(leadership, { target: 'L7', context: { handsOnPercent: 40 } }).advice).toEqual([])
    expect(score(leadership, { target: 'L7', context: {} }).advice).toEqual([])
  })

  it('[S24] without a target looks at the level after the one held, and at none beyond the top', () => {
    const context = { leadershipYears: 1, handsOnPercent: 0 }
    expect(score(leadership, { context }).advice.map(({ level }) => level)).toEqual(['L5'])
    expect(
      score(leadership, { context, ratings: rated(2, 'L5.') }).advice.map(({ kind, level }) => [kind, level]),
    ).toEqual([
      ['hands-on', 'L6'],
      ['years', 'L6'],
    ])
    expect(score(leadership, { context, ratings: rated(2, 'L') }).advice).toEqual([])
  })

  it('[S24] the trace says which level is looked at and why, and takes what is not given for typical', () => {
    const contextOf = (given: Partial<Answers>) => score(leadership, given).trace.find(({ step }) => step === 'context')
    expect(contextOf({ target: 'L7', context: { leadershipYears: 3 } })).toMatchObject({
      rule: 'S24',
      level: 'L7',
      because: 'target',
      rows: [
        { id: 'L7.knowledge.1', yours: null, outside: false },
        { id: 'L7.leadership.1', yours: 3, outside: true },
      ],
    })
    expect(contextOf({})).toMatchObject({ level: 'L5', because: 'after-held' })
    expect(contextOf({ ratings: rated(2, 'L') })).toBeUndefined()
    const { context: _, ...silent } = leadership
    expect(score(silent, {}).trace.find(({ step }) => step === 'context')).toBeUndefined()
  })

  it('[S24] never blocks', () => {
    const ratings = rated(2, 'L5.', 'L6.')
    expect(score(leadership, { ratings, context: { leadershipYears: 0, handsOnPercent: 0 } }).held).toBe(
      score(leadership, { ratings }).held,
    )
  })
})

describe('laws', () => {
  it('[S20] [S21] [S23] raising one answer lowers neither the level held nor a place', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(93), (seed, at) => {
        const answers = randomAnswers(leadership, seed)
        const id = Object.keys(answers.ratings)[at]
        if (id === undefined) return
        const before = score(leadership, answers)
        const after = score(leadership, {
          ...answers,
          ratings: { ...answers.ratings, [id]: Math.min(3, (answers.ratings[id] ?? 0) + 1) },
        })
        const position = (held: string | null): number => leadership.levels.findIndex((level) => level.id === held)
        expect(position(after.held)).toBeGreaterThanOrEqual(position(before.held))
        for (const [category, { value }] of Object.entries(before.competencies)) {
          expect(after.competencies[category]?.value ?? 0).toBeGreaterThanOrEqual(value ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
