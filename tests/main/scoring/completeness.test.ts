import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { itemsOf } from '#shared/items.ts'
import { answersOf, rateAll, ratingsOf } from '../../support/answers.ts'
import {
  caseLadder,
  ladderOf,
  leadershipLadder,
  levelIds,
  matrixLadder,
  reflectionLadder,
  rubric,
  statements,
  trackLadder,
} from '../../support/ladders.ts'

const total = (...[ladder, given]: [Parameters<typeof scoreAssessment>[0], Parameters<typeof answersOf>[0]?]): number =>
  scoreAssessment(ladder, answersOf(given)).total

describe('what counts', () => {
  it('[S1] rows, rubrics and statements count; anti-signals, loop and anti-patterns don’t', () => {
    expect(total(trackLadder())).toBe(41)
    expect(total(matrixLadder())).toBe(16)
    expect(total(reflectionLadder())).toBe(16 + 5)
  })

  it('[S1] in a case its pitfalls count as well', () => {
    const ladder = caseLadder()
    expect(total(ladder)).toBe(16 + 3)
    const outcome = scoreAssessment(
      ladder,
      answersOf({ ratings: rateAll(ladder, () => 2), signals: { 'pitfall.1': 'never', 'pitfall.2': 'often' } }),
    )
    expect(outcome).toMatchObject({ answered: 18, total: 19, complete: false })
    expect(outcome.trace[0]).toMatchObject({
      step: 'completeness',
      groups: expect.arrayContaining([{ id: 'pitfall', part: 'pitfalls', total: 3, open: ['pitfall.3'] }]),
    })
  })

  it('[S1] anti-patterns of a case don’t count, and neither do pitfalls of anything else', () => {
    const [pitfalls] = caseLadder().signals ?? []
    if (pitfalls === undefined) throw new Error('the case has no pitfalls')
    const antiPatterns = { ...pitfalls, id: 'habit', kind: 'anti-pattern' } as const
    expect(total({ ...caseLadder(), signals: [pitfalls, antiPatterns] })).toBe(16 + 3)
    expect(total({ ...matrixLadder(), signals: [pitfalls] })).toBe(16)
  })

  it.each([
    [null, 94],
    ['L5', 22],
    ['L6', 47],
    ['L7', 69],
    ['L8', 86],
    ['L9', 94],
  ])('[S1] in a cumulative ladder with the target %s, %i statements count', (target, expected) => {
    expect(total(leadershipLadder(), { target })).toBe(expected)
  })

  it('[S1] what is above the target is not counted as answered either', () => {
    const ladder = leadershipLadder()
    const outcome = scoreAssessment(
      ladder,
      answersOf({ target: 'L5', ratings: { 'L6.knowledge.2': 2, 'L5.knowledge.2': 2 } }),
    )
    expect(outcome).toMatchObject({ answered: 1, total: 22 })
    expect(outcome.competencies['knowledge']).toMatchObject({ answered: 1, total: 8 })
  })

  it('[S1] a target the ladder does not know counts nothing out', () => {
    expect(total(leadershipLadder(), { target: 'L99' })).toBe(94)
  })

  it('[S1] the target of another kind of ladder counts nothing out', () => {
    expect(total(trackLadder(), { target: 'L1' })).toBe(41)
    expect(scoreAssessment(trackLadder(), answersOf({ target: 'L1' })).trace[0]).toMatchObject({ upTo: null })
  })
})

describe('the four states', () => {
  const ladder = trackLadder()

  it('[S1] not yet and not applicable are answers; unanswered is not', () => {
    const outcome = scoreAssessment(
      ladder,
      answersOf({
        ratings: ratingsOf(ladder, 'english', [0, 3]),
        notApplicable: { 'english.writing': 'no writing in this role' },
      }),
    )
    expect(outcome.competencies['english']).toEqual({ value: null, answered: 3, total: 5, complete: false })
    expect(outcome).toMatchObject({ answered: 3, total: 41, complete: false, setAside: { items: 1, competencies: [] } })
  })

  it('[S1] complete once every item is rated or not applicable', () => {
    const [first, ...rest] = itemsOf(ladder)
    const ratings = Object.fromEntries(rest.map(({ id }) => [id, 0]))
    expect(scoreAssessment(ladder, answersOf({ ratings }))).toMatchObject({ answered: 40, complete: false })
    const notApplicable = { [first?.id ?? '']: 'why' }
    expect(scoreAssessment(ladder, answersOf({ ratings, notApplicable }))).toMatchObject({
      answered: 41,
      complete: true,
    })
  })

  it('[S1] an id that every object inherits is unanswered like any other', () => {
    const odd = ladderOf({
      levels: levelIds(2).map((id) => ({ id })),
      competencies: [rubric('constructor', levelIds(2))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    })
    expect(scoreAssessment(odd, answersOf())).toMatchObject({ answered: 0, total: 1, overall: { mean: null } })
  })

  it('[S1] a group of contrasts stands beside the competencies', () => {
    const outcome = scoreAssessment(
      reflectionLadder(),
      answersOf({ ratings: { 'mindset.1': 0 }, notApplicable: { 'mindset.2': 'why' } }),
    )
    expect(outcome).toMatchObject({ answered: 2, total: 21, setAside: { items: 1 } })
    expect(Object.keys(outcome.competencies)).not.toContain('mindset')
  })

  it('[S1] groups of contrasts are kept apart, from each other and from a competency of the same name', () => {
    const pairs = (id: string, items: readonly string[]) => ({
      id,
      name: '.',
      scale: 'consistency',
      items: items.map((item) => ({ id: item, from: '.', to: '.' })),
    })
    const outcome = scoreAssessment(
      {
        ...reflectionLadder(),
        competencies: [statements('mind', [{ id: '1' }, { id: '2' }])],
        contrasts: [pairs('mind', ['a']), pairs('mind-set', ['a', 'b'])],
      },
      answersOf({ ratings: { 'mind.1': 3, 'mind.2': 2, 'mind.a': 0 } }),
    )
    expect(outcome).toMatchObject({ answered: 3, total: 5, mindset: 0 })
    expect(outcome.competencies).toEqual({ mind: { value: 2.5, answered: 2, total: 2, complete: true } })
    expect(outcome.trace[0]).toMatchObject({
      groups: [
        { id: 'mind', part: 'competency', total: 2, open: [] },
        { id: 'mind', part: 'contrast', total: 1, open: [] },
        { id: 'mind-set', part: 'contrast', total: 2, open: ['mind-set.a', 'mind-set.b'] },
      ],
    })
  })
})
