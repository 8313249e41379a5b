import { describe, expect, it } from 'vitest'
import { pointSteps } from '#main/scoring/point-steps.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import {
  caseLadder,
  dimensions,
  ladderOf,
  leadershipLadder,
  levelIds,
  matrixLadder,
  patchworkLadder,
  reflectionLadder,
  rubric,
  statements,
} from '../../support/ladders.ts'
import { knownWay as known, toLevel as level } from '../../support/tried-ways.ts'

const aside = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, 'why']))

describe('points towards a mean', () => {
  const rows = (
    values: readonly number[],
    scale: readonly number[] = [0, 1, 2, 3],
    evidenced: readonly number[] = [],
    weights: readonly number[] = [],
  ) =>
    values.map((value, index) => ({
      item: `s${index + 1}`,
      value,
      values: scale,
      isEvidenced: evidenced.includes(index),
      weight: weights[index] ?? 1,
    }))

  it('[S33] come from those nearest to the mark, the last one only as far as it takes', () => {
    expect(pointSteps(rows([0, 1, 2, 1]), 2)).toEqual([
      { item: 's2', from: 1, to: 2 },
      { item: 's4', from: 1, to: 2 },
      { item: 's1', from: 0, to: 2 },
    ])
    expect(pointSteps(rows([3, 1, 0, 2, 1]), 2)).toEqual([
      { item: 's2', from: 1, to: 2 },
      { item: 's5', from: 1, to: 2 },
      { item: 's3', from: 0, to: 1 },
    ])
  })

  it('[S33] are none where the mean is there, since one statement makes up for another', () => {
    expect(pointSteps(rows([3, 3, 0]), 2)).toEqual([])
  })

  it('[S33] begin with what has evidence, among equals', () => {
    expect(pointSteps(rows([1, 1, 2], [0, 1, 2, 3], [1]), 1.6)).toEqual([{ item: 's2', from: 1, to: 2 }])
  })

  it('[S35] come from what is light, beyond the mark too, before anything hard is raised', () => {
    expect(pointSteps(rows([1, 1, 1], [0, 1, 2, 3], [], [3, 1, 1]), 2)).toEqual([
      { item: 's2', from: 1, to: 3 },
      { item: 's3', from: 1, to: 2 },
    ])
    expect(pointSteps(rows([1, 1], [0, 1, 2, 3], [], [3, 2]), 2)).toEqual([{ item: 's2', from: 1, to: 3 }])
    expect(pointSteps(rows([0, 3], [0, 1, 2, 3], [], [2, 1]), 2)).toEqual([{ item: 's1', from: 0, to: 1 }])
  })

  it('[S33] keep to the values of the scale, and are null where its top is too low', () => {
    expect(pointSteps(rows([0, 2], [0, 2, 3]), 1.5)).toEqual([{ item: 's1', from: 0, to: 2 }])
    expect(pointSteps(rows([1, 1], [0, 1]), 2)).toBeNull()
    expect(pointSteps(rows([2, 2], [0, 1, 2, 3]), 3.5)).toBeNull()
  })
})

describe('the steps to a level of a profile', () => {
  const matrix = matrixLadder()

  it('[S33] lift every competency below it, the smallest steps first', () => {
    const ratings = { ...rateAll(matrix, () => 4), delivery: 1, feedback: 3, 'system-design': 3, influence: 7 }
    expect(known(matrix, answersOf({ ratings }), level('L4'))).toEqual({
      raises: 5,
      steps: [
        { item: 'system-design', from: 3, to: 4 },
        { item: 'feedback', from: 3, to: 4 },
        { item: 'delivery', from: 1, to: 4 },
      ],
      alternatives: [],
      because: null,
    })
  })

  it('[S33] leave out what is set aside, and say so where that is everything', () => {
    const ratings = rateAll(matrix, () => 4)
    const { delivery: _, ...rest } = ratings
    expect(known(matrix, answersOf({ ratings: rest, notApplicable: aside(['delivery']) }), level('L4')).raises).toBe(0)
    expect(known(matrix, answersOf({ notApplicable: aside(Object.keys(ratings)) }), level('L4')).because).toEqual({
      kind: 'set-aside',
      ids: Object.keys(ratings),
    })
  })

  it('[S33] lift a competency of which only some rows are set aside', () => {
    const ladder = ladderOf({
      levels: levelIds(3).map((id) => ({ id })),
      competencies: [dimensions(levelIds(3), { id: 'rows', need: 2, rows: 2 })],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const answers = answersOf({ ratings: { 'rows.row-1': 1 }, notApplicable: aside(['rows.row-2']) })
    expect(known(ladder, answers, level('L2'))).toMatchObject({ raises: 1, steps: [{ item: 'rows.row-1' }] })
  })

  it('[S33] are none where a flag takes back what they would bring', () => {
    const ladder = ladderOf({
      levels: levelIds(2).map((id) => ({ id })),
      competencies: [dimensions(levelIds(2), { id: 'rows', need: 1, rows: 1 })],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const answers = answersOf({ ratings: { 'rows.row-1': 1 }, signals: { 'rows.anti-signal.L2': true } })
    expect(known(ladder, answers, level('L2')).because).toEqual({
      kind: 'anti-signals',
      signals: ['rows.anti-signal.L2'],
    })
  })

  it('[S33] are none where more rows are needed than there are', () => {
    const ladder = ladderOf({
      levels: levelIds(2).map((id) => ({ id })),
      competencies: [dimensions(levelIds(2), { id: 'rows', need: 2, rows: 1 })],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    expect(known(ladder, answersOf({ ratings: { 'rows.row-1': 1 } }), level('L2')).because).toEqual({
      kind: 'beyond-the-top',
    })
  })

  it('[S31] [S33] take the cheapest set where a competency has rows', () => {
    const ladder = ladderOf({
      levels: levelIds(5).map((id) => ({ id })),
      competencies: [dimensions(levelIds(5), { id: 'rows', need: 2, rows: 3 }), rubric('one', levelIds(3))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const way = known(
      ladder,
      answersOf({ ratings: { 'rows.row-1': 2, 'rows.row-2': 2, 'rows.row-3': 2, one: 3 } }),
      level('L3'),
    )
    expect(way).toMatchObject({ raises: 2, because: null })
    expect(way.alternatives).toHaveLength(2)
  })
})

describe('the steps to a level held', () => {
  const leadership = leadershipLadder()
  const rated = (value: number, upTo: string): Record<string, number> =>
    Object.fromEntries(
      itemsOf(leadership)
        .filter((item) => (item.level ?? '') <= upTo)
        .map(({ id }) => [id, value]),
    )

  it('[S33] name as many points as each level up to it lacks, nearest first, and lead there', () => {
    const answers = answersOf({
      ratings: { ...rated(2, 'L6'), 'L5.knowledge.2': 0, 'L6.leadership.3': 1, 'L6.leadership.4': 0 },
      target: 'L6',
    })
    const way = known(leadership, answers, level('L6'))
    expect(way).toEqual({
      raises: 5,
      steps: [
        { item: 'L6.leadership.3', from: 1, to: 2 },
        { item: 'L5.knowledge.2', from: 0, to: 2 },
        { item: 'L6.leadership.4', from: 0, to: 2 },
      ],
      alternatives: [],
      because: null,
    })
    const raised = {
      ...answers,
      ratings: { ...answers.ratings, ...Object.fromEntries(way.steps.map(({ item, to }) => [item, to])) },
    }
    expect(scoreAssessment(leadership, answers)).toMatchObject({ held: null })
    expect(scoreAssessment(leadership, raised)).toMatchObject({ held: 'L6' })
  })

  it('[S34] ask only for what is written for the levels up to the goal', () => {
    expect(shortestWay(leadership, answersOf({ ratings: rated(2, 'L5') }), level('L5')).status).toBe('known')
    const { 'L6.knowledge.2': _, ...ratings } = rated(2, 'L6')
    expect(shortestWay(leadership, answersOf({ ratings }), level('L6'))).toEqual({
      status: 'unanswered',
      items: ['L6.knowledge.2'],
    })
  })

  it('[S33] a level with nothing left cannot be reached, but is no obstacle below another', () => {
    const ofL6 = Object.keys(rated(2, 'L6')).filter((id) => id.startsWith('L6'))
    const ratings = Object.fromEntries(Object.entries(rated(2, 'L7')).filter(([id]) => !ofL6.includes(id)))
    const answers = answersOf({ ratings, notApplicable: aside(ofL6) })
    expect(known(leadership, answers, level('L6')).because).toEqual({ kind: 'set-aside', ids: ['L6'] })
    expect(known(leadership, answers, level('L7')).raises).toBe(0)
  })

  it('[S33] says so where the scale ends below the mark', () => {
    const ladder: Ladder = {
      ...leadership,
      result: { kind: 'cumulative', rounding: 'half-up', decimals: 2, meets: 4, ground: { place: 4, name: '.' } },
    }
    expect(known(ladder, answersOf({ ratings: rated(3, 'L5') }), level('L5')).because).toEqual({
      kind: 'beyond-the-top',
    })
  })
})

describe('the steps to a case', () => {
  const ladder = caseLadder()

  it('[S33] name the criteria that keep a competency from being demonstrated', () => {
    const ratings = { ...rateAll(ladder, () => 2), 'scope.2': 1, 'mentorship.1': 0, 'mentorship.2': 3 }
    expect(known(ladder, answersOf({ ratings }), level('L5'))).toMatchObject({
      raises: 2,
      steps: [
        { item: 'scope.2', from: 1, to: 2 },
        { item: 'mentorship.1', from: 0, to: 1 },
      ],
    })
  })

  it('[S35] weigh as much as the person says, light ones first', () => {
    const answers = answersOf({ ratings: { ...rateAll(ladder, () => 2), 'scope.2': 0, 'mentorship.1': 1 } })
    const weights = new Map([
      ['scope.1', 3],
      ['scope.2', 3],
      ['scope.3', 3],
      ['scope.4', 3],
      ['scope.5', 3],
    ])
    expect(known(ladder, answers, level('L5'), weights)).toMatchObject({
      raises: 7,
      steps: [
        { item: 'mentorship.1', from: 1, to: 2 },
        { item: 'scope.2', from: 0, to: 2 },
      ],
    })
  })

  it('[S33] leave out what is set aside', () => {
    const { 'scope.1': _1, 'scope.2': _2, ...ratings } = rateAll(ladder, () => 1)
    const way = known(ladder, answersOf({ ratings, notApplicable: aside(['scope.1', 'scope.2']) }), level('L5'))
    expect(way).toMatchObject({ raises: 14, because: null })
  })

  it('[S33] are none to the level one starts from, and impossible with everything set aside', () => {
    expect(known(ladder, answersOf({ ratings: rateAll(ladder, () => 0) }), level('L4')).raises).toBe(0)
    expect(
      known(ladder, answersOf({ notApplicable: aside(itemsOf(ladder).map(({ id }) => id)) }), level('L5')).because,
    ).toEqual({ kind: 'set-aside', ids: ladder.competencies.map(({ id }) => id) })
  })

  it('[S33] are those to the last level, however many levels lie before it', () => {
    const three = { ...ladder, levels: levelIds(3, 4).map((id) => ({ id })) }
    const answers = answersOf({ ratings: { ...rateAll(ladder, () => 2), 'scope.2': 1 } })
    expect(known(three, answers, level('L5')).raises).toBe(0)
    expect(known(three, answers, level('L6')).raises).toBe(1)
  })

  it('[S34] need every criterion, also one that is written for a higher level', () => {
    const tagged = {
      ...ladder,
      competencies: [
        statements('scope', [
          { id: '1', level: 'L4' },
          { id: '2', level: 'L5' },
        ]),
      ],
    }
    expect(shortestWay(tagged, answersOf({ ratings: { 'L4.scope.1': 2 } }), level('L4'))).toEqual({
      status: 'unanswered',
      items: ['L5.scope.2'],
    })
  })
})

describe('where no way can be told', () => {
  it('[S33] a reflection sets no level, on purpose, whatever is answered', () => {
    expect(known(reflectionLadder(), answersOf(), level('L5')).because).toEqual({ kind: 'no-level' })
  })

  it('[S34] a promotion needs every item of a reflection as of anything else', () => {
    const up = { id: 'up', from: 'L4', to: 'L5', conditions: [], attest: [], portfolio: [], verification: [] }
    const ladder = { ...reflectionLadder(), promotions: [up] }
    expect(shortestWay(ladder, answersOf(), { kind: 'promotion', id: 'up' })).toMatchObject({ status: 'unanswered' })
  })

  it('[S30] a weighted result over means of statements is not searched', () => {
    const ladder = patchworkLadder()
    expect(known(ladder, answersOf({ ratings: rateAll(ladder, () => 1) }), level('L3')).because).toEqual({
      kind: 'means',
      competencies: ['habits'],
    })
  })
})
