import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Way, WayGoal } from '#shared/way.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { bandedLevels, dimensions, ladderOf, levelIds, rubric, trackLadder, WEIGHTED } from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'
import { after, EVEN, isReached, knownWay, packsThatAgree, toLevel, weigh } from '../../support/tried-ways.ts'

describe('against trying everything', () => {
  // Here a few, while one works; tests/laws tries thousands.
  it('[S30] [S31] [S32] no smaller set reaches the goal, all that are listed do, one raise fewer never, and those on most evidence come first', () => {
    expect(packsThatAgree(60, 'even')).toBeGreaterThan(30)
  })

  it('[S35] with hard rows, no lighter set does', () => {
    expect(packsThatAgree(30, 'hard')).toBeGreaterThan(15)
  })
})

/** One competency of rows in a ladder of five levels. */
const craft = (values: readonly (number | 'n/a')[], need: number, given: Partial<Answers> = {}) => {
  const ladder = ladderOf({
    levels: bandedLevels(),
    competencies: [dimensions(levelIds(5), { need, rows: values.length })],
    result: WEIGHTED,
  })
  const rows = values.map((value, index) => [`craft.row-${index + 1}`, value] as const)
  const answers = answersOf({
    ratings: Object.fromEntries(
      rows.filter(([, value]) => typeof value === 'number').map(([id, value]) => [id, Number(value)]),
    ),
    notApplicable: Object.fromEntries(rows.filter(([, value]) => value === 'n/a').map(([id]) => [id, 'why'])),
    ...given,
  })
  return { ladder, answers }
}

const flags = (...levels: readonly string[]): Partial<Answers> => ({
  signals: Object.fromEntries(levels.map((id) => [`craft.anti-signal.${id}`, true])),
})

describe('the way to a level', () => {
  const wayOf = (
    values: readonly (number | 'n/a')[],
    need: number,
    goal: string,
    given: Partial<Answers> = {},
  ): Way => {
    const { ladder, answers } = craft(values, need, given)
    return knownWay(ladder, answers, toLevel(goal))
  }

  it('[S30] is nothing where it is reached already, or passed', () => {
    const nothing = { raises: 0, steps: [], alternatives: [], because: null }
    expect(wayOf([3, 3, 3], 2, 'L3')).toEqual(nothing)
    expect(wayOf([5, 5, 5], 2, 'L3')).toEqual(nothing)
  })

  it('[S31] lifts the stragglers where that is cheaper', () => {
    expect(wayOf([3, 3, 3, 1, 1], 3, 'L3')).toEqual({
      raises: 2,
      steps: [
        { item: 'craft.row-4', from: 1, to: 2 },
        { item: 'craft.row-5', from: 1, to: 2 },
      ],
      alternatives: [],
      because: null,
    })
  })

  it('[S31] or lifts the majority one higher and leaves the rest behind', () => {
    expect(wayOf([4, 4, 4, 1, 1], 3, 'L4')).toEqual({
      raises: 3,
      steps: [
        { item: 'craft.row-1', from: 4, to: 5 },
        { item: 'craft.row-2', from: 4, to: 5 },
        { item: 'craft.row-3', from: 4, to: 5 },
      ],
      alternatives: [],
      because: null,
    })
  })

  it('[S31] lists both where they cost the same', () => {
    const way = wayOf([3, 3, 0, 0], 2, 'L3')
    expect(way.raises).toBe(2)
    expect(way.steps).toEqual([
      { item: 'craft.row-1', from: 3, to: 4 },
      { item: 'craft.row-2', from: 3, to: 4 },
    ])
    expect(wayOf([3, 3, 1, 1], 2, 'L3').alternatives).toHaveLength(1)
  })

  it('[S32] shows five sets at most, those first that rest on evidence', () => {
    const { alternatives, steps } = wayOf([2, 2, 2, 2, 2, 2, 2], 2, 'L3', { evidenced: ['craft.row-5', 'craft.row-7'] })
    expect(steps.map(({ item }) => item)).toEqual(['craft.row-5', 'craft.row-7'])
    expect(alternatives.map((set) => set.map(({ item }) => item))).toEqual([
      ['craft.row-1', 'craft.row-5'],
      ['craft.row-2', 'craft.row-5'],
      ['craft.row-3', 'craft.row-5'],
      ['craft.row-4', 'craft.row-5'],
    ])
  })

  it('[S32] without evidence follows the ladder’s order, however many competencies a set takes', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [rubric('a', levelIds(5)), rubric('b', levelIds(5))],
      result: WEIGHTED,
    })
    const way = knownWay(ladder, answersOf({ ratings: { a: 2, b: 2 } }), toLevel('L3'))
    expect([way.steps, ...way.alternatives].map((set) => set.map(({ item, to }) => `${item} ${to}`))).toEqual([
      ['b 4'],
      ['a 3', 'b 3'],
      ['a 4'],
    ])
  })

  it('[S30] leaves flags as they are: a level may be passed over', () => {
    expect(wayOf([2, 2, 2], 3, 'L3', flags('L3'))).toMatchObject({ raises: 6, because: null })
    expect(wayOf([2, 2, 2], 3, 'L3', flags('L3', 'L4', 'L5'))).toEqual({
      raises: null,
      steps: [],
      alternatives: [],
      because: {
        kind: 'anti-signals',
        signals: ['craft.anti-signal.L5', 'craft.anti-signal.L4', 'craft.anti-signal.L3'],
      },
    })
  })

  it('[S30] leaves what is set aside as it is', () => {
    expect(wayOf([2, 2, 'n/a'], 3, 'L3')).toMatchObject({ raises: 2 })
    expect(wayOf(['n/a', 'n/a'], 1, 'L3').because).toEqual({ kind: 'set-aside', ids: ['craft'] })
  })

  it('[S30] counts a jump over a missing cell as the raises it is', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [dimensions(levelIds(5), { need: 1, rows: 1, cells: { 0: ['L1', 'L4'] } })],
      result: WEIGHTED,
    })
    const answers = answersOf({ ratings: { 'craft.row-1': 1 } })
    expect(knownWay(ladder, answers, toLevel('L2'))).toMatchObject({
      raises: 3,
      steps: [{ item: 'craft.row-1', from: 1, to: 4 }],
    })
    // L4 is the last level the row describes, so it counts as the top.
    expect(knownWay(ladder, answers, toLevel('L5'))).toMatchObject({ raises: 3 })
  })

  it('[S30] says where a level has no band, or lies beyond what the ladder can give', () => {
    const levels = [...bandedLevels().slice(0, 3), { id: 'L4' }, { id: 'L5', band: { from: 5.5, to: 6 } }]
    const ladder = ladderOf({ levels, competencies: [dimensions(levelIds(5), { need: 1, rows: 1 })], result: WEIGHTED })
    const answers = answersOf({ ratings: { 'craft.row-1': 2 } })
    expect(knownWay(ladder, answers, toLevel('L4')).because).toEqual({ kind: 'no-band', level: 'L4' })
    expect(knownWay(ladder, answers, toLevel('L5')).because).toEqual({ kind: 'beyond-the-top' })
    // A flag at the top is not what stands in the way: without it the band would be as far.
    expect(knownWay(ladder, { ...answers, ...flags('L5') }, toLevel('L5')).because).toEqual({ kind: 'beyond-the-top' })
  })

  it('[S30] a band that begins at 0 is reached from the start', () => {
    const levels = bandedLevels().map(({ id }, index) => ({ id, band: { from: index, to: index + 0.9 } }))
    const ladder = ladderOf({ levels, competencies: [dimensions(levelIds(5), { need: 1, rows: 1 })], result: WEIGHTED })
    expect(knownWay(ladder, answersOf({ ratings: { 'craft.row-1': 0 } }), toLevel('L1')).raises).toBe(0)
  })

  it('[S34] names the rows that are unanswered, and knows no goal that the ladder lacks', () => {
    const track = trackLadder()
    const { 'english.reading': _, ...ratings } = rateAll(track, () => 3)
    expect(shortestWay(track, answersOf({ ratings }), toLevel('L4'))).toEqual({
      status: 'unanswered',
      items: ['english.reading'],
    })
    expect(shortestWay(track, answersOf({ ratings }), { kind: 'promotion', id: 'L4-L5' })).toEqual({
      status: 'unanswered',
      items: ['english.reading'],
    })
    expect(shortestWay(track, answersOf(), toLevel('L9'))).toEqual({ status: 'unknown-goal' })
    expect(shortestWay(craft([1], 1).ladder, answersOf(), { kind: 'promotion', id: 'up' })).toEqual({
      status: 'unknown-goal',
    })
    expect(shortestWay(track, answersOf(), { kind: 'promotion', id: 'L9' })).toEqual({ status: 'unknown-goal' })
  })
})

describe('on the whole track', () => {
  const track = trackLadder()

  it('[S30] reaches the next level and every promotion by the steps it names, from anywhere', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const answers = randomAnswers(track, seed, true)
        const goals: WayGoal[] = [
          ...levelIds(5).map(toLevel),
          ...(track.promotions ?? []).map(({ id }) => ({ kind: 'promotion', id }) as const),
        ]
        for (const goal of goals) {
          const way = knownWay(track, answers, goal)
          for (const set of way.raises === null ? [] : [way.steps, ...way.alternatives]) {
            expect(weigh(set, EVEN)).toBe(way.raises)
            expect(isReached(track, after(answers, set), goal)).toBe(true)
            // One raise less is not enough, whichever it is.
            const [first] = set
            if (first === undefined) continue
            const less = set.map((step) => (step === first ? Object.assign({}, step, { to: step.to - 1 }) : step))
            expect(isReached(track, after(answers, less), goal)).toBe(false)
          }
        }
      }),
      { numRuns: 3 },
    )
  })

  it('[S30] from L3 throughout to L4 it takes as few competencies as carry the weight', () => {
    // 3 × 11.5 is 34.5, and 3.65 × 11.5 is 41.975: 7.5 of weight have to rise by one, at three raises for each 1.5.
    const way = knownWay(track, answersOf({ ratings: rateAll(track, () => 3) }), toLevel('L4'))
    expect(way.raises).toBe(15)
    expect(way.alternatives).toHaveLength(4)
  })

  it('[S30] every part of an any-of condition is tried', () => {
    const at4 = answersOf({ ratings: rateAll(track, () => 4) })
    const way = knownWay(track, at4, { kind: 'promotion', id: 'L3-L4.tech-lead' })
    expect(way.raises).toBe(3)
    expect(way.steps.every(({ item }) => item.startsWith('system-design.'))).toBe(true)
    const flagged = { ...at4, signals: { 'system-design.anti-signal.L5': true } }
    expect(knownWay(track, flagged, { kind: 'promotion', id: 'L3-L4.tech-lead' })).toMatchObject({ raises: 4 })
    expect(
      knownWay(
        track,
        { ...flagged, signals: { ...flagged.signals, 'technical-mastery.anti-signal.L5': true } },
        { kind: 'promotion', id: 'L3-L4.tech-lead' },
      ).because,
    ).toEqual({
      kind: 'anti-signals',
      signals: ['technical-mastery.anti-signal.L5', 'system-design.anti-signal.L5'],
    })
  })
})
