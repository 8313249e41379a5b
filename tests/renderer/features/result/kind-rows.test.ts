import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { areaGroups, areaRows } from '#renderer/features/result/area-rows.ts'
import { levelRows } from '#renderer/features/result/level-rows.ts'
import { openGroups } from '#renderer/features/result/open-groups.ts'
import { profileRows } from '#renderer/features/result/profile-rows.ts'
import { claimRows, claimsIn, pairRows, patternGroups, stepRows } from '#renderer/features/result/reflection-rows.ts'
import type { Answers } from '#shared/assessment.ts'
import { formatFor } from '#shared/format.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Outcome } from '#shared/outcome.ts'
import { createSay } from '#shared/say.ts'
import { answersOf, rateAll } from '../../../support/answers.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { levelIds, ladderOf, rubric } from '../../../support/ladders.ts'

const matrix = builtInLadder('engineering-matrix')
const climb = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

const scored = (ladder: Ladder, given: Partial<Answers>): Outcome => scoreAssessment(ladder, answersOf(given))
const of = <K extends Outcome['kind']>(kind: K, outcome: Outcome): Extract<Outcome, { kind: K }> => {
  if (!isOf(kind, outcome)) throw new Error(`not a ${kind}`)
  return outcome
}
const isOf = <K extends Outcome['kind']>(kind: K, outcome: Outcome): outcome is Extract<Outcome, { kind: K }> =>
  outcome.kind === kind
const words = <T extends Outcome>(ladder: Ladder, outcome: T) => ({
  say: createSay('en'),
  format: formatFor('en'),
  text: ladderTextIn(ladder, 'en'),
  ladder,
  outcome,
})

describe('the rows of a profile', () => {
  const text = ladderTextIn(matrix, 'en')
  const outcome = of('profile', scored(matrix, { ratings: { ...rateAll(matrix, () => 4), delivery: 2 }, target: 'L4' }))

  it('are the areas in the ladder’s order, all competencies last, each with its step and what was before', () => {
    const previous = scored(matrix, { ratings: rateAll(matrix, () => 3) })
    const rows = areaRows({ ladder: matrix, text, all: 'All' }, outcome, previous)
    expect(rows.map(({ name }) => name)).toEqual([
      'Technical Execution',
      'Impact',
      'Collaboration and Communication',
      'Leadership & Agency',
      'All',
    ])
    expect(rows[1]).toMatchObject({ figures: outcome.areas['impact'], previous: 3, change: 0.5 })
    for (const { figures, step } of rows) expect(step).toMatchObject(figures)
  })

  it('have no change where the result before was of another kind', () => {
    const [first] = areaRows({ ladder: matrix, text, all: 'All' }, outcome, scored(promotion, {}))
    expect(first).toMatchObject({ previous: null, change: null })
  })

  it('stand area by area, without losing one that has none', () => {
    const levels = levelIds(3)
    const odd = ladderOf({
      levels: levels.map((id) => ({ id })),
      areas: [{ id: 'craft', name: 'Craft' }],
      competencies: [rubric('loose', levels), rubric('testing', levels, 'craft')],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const rows = profileRows({
      ladder: odd,
      text: ladderTextIn(odd, 'en'),
      outcome: scored(odd, {}),
      target: null,
      previous: null,
    })
    expect(areaGroups(odd, ladderTextIn(odd, 'en'), rows).map(({ name, rows: [row] }) => [name, row?.id])).toEqual([
      ['Craft', 'testing'],
      [null, 'loose'],
    ])
  })

  it('[S19] measure each competency against the target, and a row that stops short is not below', () => {
    const shape = { ladder: matrix, text, outcome, target: 'L4', previous: null }
    expect(profileRows(shape).find(({ id }) => id === 'delivery')).toMatchObject({ value: 2, target: 4, gap: -2 })
    const levels = levelIds(3)
    const short = ladderOf({
      levels: levels.map((id) => ({ id })),
      competencies: [rubric('short', levels.slice(0, 2))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    const [row] = profileRows({
      ladder: short,
      text: ladderTextIn(short, 'en'),
      outcome: scored(short, { ratings: { short: 2 }, target: 'L3' }),
      target: 'L3',
      previous: null,
    })
    expect(row).toMatchObject({ value: 2, target: 3, gap: 0 })
  })
})

describe('the rows of a climb', () => {
  const ratings = Object.fromEntries(
    itemsOf(climb).flatMap(({ id, level, competency }) => {
      if (level === 'L5') return [[id, 2]]
      return level === 'L7' && competency === 'knowledge' ? [[id, 3]] : []
    }),
  )
  const outcome = of('cumulative', scored(climb, { ratings, target: 'L6' }))

  it('are the levels rising, with the figures of each category and of all together', () => {
    const rows = levelRows(outcome)
    expect(rows.map(({ level, isHeld }) => [level, isHeld])).toEqual([
      ['L5', true],
      ['L6', false],
      ['L7', false],
      ['L8', false],
      ['L9', false],
    ])
    expect(rows[0]?.cells.map(({ competency, mean, state }) => [competency, mean, state])).toEqual([
      ['knowledge', 2, 'met'],
      ['leadership', 2, 'met'],
      ['organization', 2, 'met'],
    ])
    for (const { level, together } of rows) expect(together.mean).toBe(outcome.levels[level]?.mean)
  })

  it('[S22] mark the cells that stand out above the level held, and no others', () => {
    const spikes = levelRows(outcome).flatMap(({ level, cells }) =>
      cells.flatMap(({ competency, isSpike }) => (isSpike ? [`${level} ${competency}`] : [])),
    )
    expect(spikes).toEqual(['L7 knowledge'])
  })
})

describe('the rows of a reflection', () => {
  const outcome = of(
    'reflection',
    scored(thinking, {
      ratings: { 'mindset.1': 2, 'own-outcomes.1': 2, 'own-outcomes.2': 3, 'team-multiplier.1': 1 },
      notApplicable: { 'mindset.2': 'why' },
      signals: { 'loop.2': true, 'ship-and-forget.1': 'sometimes', 'ship-and-forget.2': 'often' },
      evidenced: ['own-outcomes.1'],
    }),
  )
  const input = words(thinking, outcome)

  it('are pairs with their places, told apart from open ones and those set aside', () => {
    expect(pairRows(input).map(({ state, value }) => [state, value])).toEqual([
      ['rated', 2],
      ['not-applicable', null],
      ['unanswered', null],
      ['unanswered', null],
      ['unanswered', null],
    ])
  })

  it('are steps, and anti-patterns that occur by group, often first', () => {
    expect(stepRows(input).map(({ done }) => done)).toEqual([false, true, false, false, false])
    const [only, ...more] = patternGroups(input)
    expect(more).toEqual([])
    expect(only?.rows.map(({ id, occurs }) => [id, occurs])).toEqual([
      ['ship-and-forget.2', 'often'],
      ['ship-and-forget.1', 'sometimes'],
    ])
  })

  it('[S29] are claims that rest on nothing, the boldest first', () => {
    const claims = claimRows(input)
    expect(claims.map(({ item, value, theme }) => [item, value, theme])).toEqual([
      ['own-outcomes.2', 3, 'Own Outcomes, Not Just Output'],
    ])
    expect([claimsIn(claims, 'own-outcomes'), claimsIn(claims, 'team-multiplier')]).toEqual([1, 0])
  })
})

describe('where answers are missing', () => {
  it('are competencies, pairs of wordings and pitfalls, each with the section of the form to go to', () => {
    const nearly = rateAll(promotion, () => 2)
    delete nearly['scope.1']
    const input = words(promotion, scored(promotion, { ratings: nearly, signals: { 'pitfall.1': 'never' } }))
    expect(openGroups(input).map(({ section, open }) => [section, open])).toEqual([
      ['scope', 1],
      ['signals', 2],
    ])
    const pairs = words(thinking, scored(thinking, { ratings: rateAll(thinking, () => 1), signals: {} }))
    expect(openGroups(pairs)).toEqual([])
    const none = openGroups(words(thinking, scored(thinking, {})))
    expect(none.at(-1)).toMatchObject({ section: 'mindset', name: 'Mindset shift', open: 5 })
  })
})
