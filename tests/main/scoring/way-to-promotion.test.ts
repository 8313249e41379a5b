import { describe, expect, it } from 'vitest'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Condition, Ladder } from '#shared/ladder.ts'
import type { Way } from '#shared/way.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { dimensions, ladderOf, levelIds, rubric, statements } from '../../support/ladders.ts'
import { knownWay as known } from '../../support/tried-ways.ts'

const aside = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, 'why']))

describe('the way to a promotion', () => {
  const levels = levelIds(5)
  const least = (competency: string, atLeast: number) => ({ kind: 'competency', competency, atLeast }) as const
  const wayWith = (
    conditions: Condition[],
    given: Partial<Answers>,
    result: Ladder['result'] = { kind: 'profile', rounding: 'half-up', decimals: 1 },
  ): Way =>
    known(
      ladderOf({
        levels: levels.map((id) => ({ id })),
        competencies: [rubric('a', levels), rubric('b', levels), statements('habits', [{ id: '1' }, { id: '2' }])],
        result,
        promotions: [{ id: 'up', from: 'L1', to: 'L2', conditions, attest: [], portfolio: [], verification: [] }],
      }),
      answersOf(given),
      { kind: 'promotion', id: 'up' },
    )
  const ratings = { a: 1, b: 2, 'habits.1': 1, 'habits.2': 2 }

  it('[S30] of two bounds on one competency the higher one holds', () => {
    expect(
      wayWith([least('a', 3), least('a', 2), { kind: 'every-competency', atLeast: 1 }], { ratings }),
    ).toMatchObject({ raises: 2, steps: [{ item: 'a', from: 1, to: 3 }] })
  })

  it('[S33] raises the mean of statements where a condition asks for it', () => {
    expect(wayWith([least('habits', 2)], { ratings })).toMatchObject({
      raises: 1,
      steps: [{ item: 'habits.1', from: 1, to: 2 }],
    })
    expect(wayWith([least('habits', 1)], { ratings }).raises).toBe(0)
    expect(wayWith([least('habits', 4)], { ratings }).because).toEqual({ kind: 'beyond-the-top' })
  })

  it('[S30] a place on the radar is not raised towards', () => {
    const result: Ladder['result'] = {
      kind: 'cumulative',
      rounding: 'half-up',
      decimals: 2,
      meets: 2,
      ground: { place: 4, name: '.' },
    }
    expect(wayWith([least('habits', 6)], { ratings }, result).because).toEqual({
      kind: 'means',
      competencies: ['habits'],
    })
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [statements('habits', [{ id: '1', level: 'L1' }])],
      result,
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [least('habits', 5)],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const wayFrom = (rating: number): Way =>
      known(ladder, answersOf({ ratings: { 'L1.habits.1': rating } }), { kind: 'promotion', id: 'up' })
    expect(wayFrom(1).because).toEqual({ kind: 'means', competencies: ['habits'] })
    expect(wayFrom(2)).toMatchObject({ raises: 0, because: null })
  })

  it('[S32] among points, too, those on evidence come first', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: ['one', 'two'].map((id) => statements(id, [{ id: '1' }, { id: '2' }])),
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [{ kind: 'any-of', of: [least('one', 2), least('two', 2)] }],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const answers = (evidenced: readonly string[]) =>
      answersOf({ ratings: { 'one.1': 1, 'one.2': 2, 'two.1': 2, 'two.2': 1 }, evidenced })
    const first = (evidenced: readonly string[]) =>
      known(ladder, answers(evidenced), { kind: 'promotion', id: 'up' }).steps.map(({ item }) => item)
    expect(first([])).toEqual(['one.1'])
    expect(first(['two.2'])).toEqual(['two.2'])
    // Evidence on what is not raised counts for nothing.
    expect(first(['two.1'])).toEqual(['one.1'])
  })

  it('[S30] what is set aside can be passed by in any-of and every-competency, not where it alone is named', () => {
    const given = { ratings: { b: 2, 'habits.1': 3, 'habits.2': 3 }, notApplicable: aside(['a']) }
    expect(wayWith([{ kind: 'any-of', of: [least('a', 2), least('b', 3)] }], given)).toMatchObject({
      raises: 1,
      steps: [{ item: 'b' }],
    })
    expect(wayWith([{ kind: 'every-competency', atLeast: 3 }], given)).toMatchObject({
      raises: 1,
      steps: [{ item: 'b' }],
    })
    expect(wayWith([least('b', 1), least('a', 2)], given).because).toEqual({ kind: 'set-aside', ids: ['a'] })
    const twoAside = { ratings: { b: 2 }, notApplicable: aside(['a', 'habits.1', 'habits.2']) }
    expect(wayWith([least('a', 2)], twoAside).because).toEqual({ kind: 'set-aside', ids: ['a'] })
    expect(wayWith([{ kind: 'any-of', of: [least('habits', 2)] }], twoAside).because).toEqual({
      kind: 'set-aside',
      ids: ['habits'],
    })
    const nothing = { notApplicable: aside(['a', 'b', 'habits.1', 'habits.2']) }
    expect(wayWith([{ kind: 'every-competency', atLeast: 1 }], nothing).because).toEqual({
      kind: 'set-aside',
      ids: ['a', 'b', 'habits'],
    })
  })

  it('[S34] needs every item, on a ladder whose levels are met as well', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [rubric('a', levels), statements('habits', [{ id: '1', level: 'L2' }])],
      result: { kind: 'cumulative', rounding: 'half-up', decimals: 2, meets: 2, ground: { place: 0, name: '.' } },
      promotions: [
        { id: 'up', from: 'L1', to: 'L2', conditions: [least('a', 2)], attest: [], portfolio: [], verification: [] },
      ],
    })
    expect(shortestWay(ladder, answersOf({ ratings: { a: 1 } }), { kind: 'promotion', id: 'up' })).toEqual({
      status: 'unanswered',
      items: ['L2.habits.1'],
    })
  })

  it('[S30] passes over a flagged level to the next that is free', () => {
    const rows = (values: readonly number[], flagged: readonly string[]): Way =>
      known(
        ladderOf({
          levels: levels.map((id) => ({ id })),
          competencies: [dimensions(levels, { id: 'craft', need: 1, rows: values.length })],
          result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
          promotions: [
            {
              id: 'up',
              from: 'L1',
              to: 'L2',
              conditions: [least('craft', 3)],
              attest: [],
              portfolio: [],
              verification: [],
            },
          ],
        }),
        answersOf({
          ratings: Object.fromEntries(values.map((value, index) => [`craft.row-${index + 1}`, value])),
          signals: Object.fromEntries(flagged.map((level) => [`craft.anti-signal.${level}`, true])),
        }),
        { kind: 'promotion', id: 'up' },
      )
    expect(rows([2], []).raises).toBe(1)
    expect(rows([2], ['L3']).raises).toBe(2)
    expect(rows([2], ['L3', 'L4']).raises).toBe(3)
    expect(rows([2], ['L4']).raises).toBe(1)
  })

  it('[S32] counts raises on evidence, whatever value they begin at', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [
        dimensions(levels, { id: 'high', need: 2, rows: 2 }),
        dimensions(levels, { id: 'low', need: 2, rows: 2 }),
      ],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [{ kind: 'any-of', of: [least('high', 4), least('low', 1)] }],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const way = known(
      ladder,
      answersOf({
        ratings: { 'high.row-1': 3, 'high.row-2': 3, 'low.row-1': 0, 'low.row-2': 0 },
        evidenced: ['high.row-2', 'low'],
      }),
      { kind: 'promotion', id: 'up' },
    )
    expect([way.steps, ...way.alternatives].map((set) => set.map(({ item }) => item))).toEqual([
      ['low.row-1', 'low.row-2'],
      ['high.row-1', 'high.row-2'],
    ])
  })

  it('[S35] counts evidence on a hard row as often as the row weighs', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [
        dimensions(levels, { id: 'light', need: 2, rows: 2 }),
        dimensions(levels, { id: 'hard', need: 1, rows: 1 }),
      ],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [{ kind: 'any-of', of: [least('light', 2), least('hard', 2)] }],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const answers = answersOf({ ratings: rateAll(ladder, () => 1), evidenced: ['light.row-1', 'hard.row-1'] })
    const way = known(ladder, answers, { kind: 'promotion', id: 'up' }, new Map([['hard.row-1', 2]]))
    expect(way.raises).toBe(2)
    expect([way.steps, ...way.alternatives].map((set) => set.map(({ item }) => item))).toEqual([
      ['hard.row-1'],
      ['light.row-1', 'light.row-2'],
    ])
  })

  it('[S30] nothing to check is nothing to do', () => {
    expect(wayWith([], { ratings })).toEqual({ raises: 0, steps: [], alternatives: [], because: null })
  })

  it('[S30] beyond the last level there is no way', () => {
    expect(wayWith([least('a', 6)], { ratings }).because).toEqual({ kind: 'beyond-the-top' })
    expect(wayWith([{ kind: 'every-competency', atLeast: 6 }], { ratings }).because).toEqual({ kind: 'beyond-the-top' })
  })

  it('[S30] nor where more rows are needed than there are', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [dimensions(levels, { id: 'craft', need: 2, rows: 1 })],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [least('craft', 3)],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    expect(
      known(ladder, answersOf({ ratings: { 'craft.row-1': 5 } }), { kind: 'promotion', id: 'up' }).because,
    ).toEqual({
      kind: 'beyond-the-top',
    })
  })

  it('[S32] of all choices together five sets are shown', () => {
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: ['one', 'two'].map((id) => dimensions(levels, { id, need: 1, rows: 4 })),
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: [{ kind: 'any-of', of: [least('one', 2), least('two', 2)] }],
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const way = known(ladder, answersOf({ ratings: rateAll(ladder, () => 1) }), { kind: 'promotion', id: 'up' })
    expect([way.steps, ...way.alternatives].map((set) => set.map(({ item }) => item))).toEqual([
      ['one.row-1'],
      ['one.row-2'],
      ['one.row-3'],
      ['one.row-4'],
      ['two.row-1'],
    ])
  })

  it('[S30] says so where the choices are too many to compare', () => {
    const ids = Array.from({ length: 22 }, (_, index) => `c${index}`)
    const wayWithPairs = (pairs: number): Way =>
      known(
        ladderOf({
          levels: levels.map((id) => ({ id })),
          competencies: ids.map((id) => rubric(id, levels)),
          result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
          promotions: [
            {
              id: 'up',
              from: 'L1',
              to: 'L2',
              conditions: Array.from({ length: pairs }, (_, pair) => ({
                kind: 'any-of' as const,
                of: [least(`c${2 * pair}`, 2), least(`c${2 * pair + 1}`, 2)],
              })),
              attest: [],
              portfolio: [],
              verification: [],
            },
          ],
        }),
        answersOf({ ratings: Object.fromEntries(ids.map((id) => [id, 1])) }),
        { kind: 'promotion', id: 'up' },
      )
    expect(wayWithPairs(5)).toMatchObject({ raises: 5, because: null })
    expect(wayWithPairs(11).because).toEqual({ kind: 'too-many-choices' })
  })

  it('[S30] takes choices that come to the same for one', () => {
    const ids = Array.from({ length: 7 }, (_, index) => `c${index}`)
    // Chosen one after the other there would be 13,699 of them; apart from their order there are 127.
    const anyOf = { kind: 'any-of' as const, of: ids.map((id) => least(id, 2)) }
    const ladder = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: ids.map((id) => rubric(id, levels)),
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
      promotions: [
        {
          id: 'up',
          from: 'L1',
          to: 'L2',
          conditions: ids.map(() => anyOf),
          attest: [],
          portfolio: [],
          verification: [],
        },
      ],
    })
    const answers = answersOf({ ratings: Object.fromEntries(ids.map((id) => [id, 1])) })
    expect(known(ladder, answers, { kind: 'promotion', id: 'up' })).toMatchObject({ raises: 1, because: null })
  })
})
