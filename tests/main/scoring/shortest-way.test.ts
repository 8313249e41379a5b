import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Weights } from '#main/scoring/way-sheet.ts'
import type { Answers } from '#shared/assessment.ts'
import { itemsOf } from '#shared/items.ts'
import { type Ladder, positionOf } from '#shared/ladder.ts'
import type { Way, WayGoal, WayStep } from '#shared/way.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { bandedLevels, dimensions, ladderOf, levelIds, trackLadder, WEIGHTED } from '../../support/ladders.ts'
import { chanceOf, pick, randomAnswers } from '../../support/random-answers.ts'
import { randomLadder } from '../../support/random-ladder.ts'

const known = (ladder: Ladder, answers: Answers, goal: WayGoal, weights?: Weights): Way => {
  const answer = shortestWay(ladder, answers, goal, weights)
  if (answer.status !== 'known') throw new Error(answer.status)
  return answer.way
}

const level = (id: string): WayGoal => ({ kind: 'level', level: id })

const isReached = (ladder: Ladder, answers: Answers, goal: WayGoal): boolean => {
  const outcome = scoreAssessment(ladder, answers)
  if (goal.kind === 'promotion') return outcome.promotions?.find(({ id }) => id === goal.id)?.met === true
  return (
    outcome.kind === 'weighted-bands' &&
    outcome.overall.level !== null &&
    positionOf(ladder, outcome.overall.level) >= positionOf(ladder, goal.level)
  )
}

const after = (answers: Answers, steps: readonly WayStep[]): Answers => ({
  ...answers,
  ratings: { ...answers.ratings, ...Object.fromEntries(steps.map(({ item, to }) => [item, to])) },
})

const EVEN: Weights = new Map()

/** Each raise counted as often as its row weighs. */
const weigh = (steps: readonly WayStep[], weights: Weights): number =>
  steps.reduce((sum, { item, from, to }) => sum + (to - from) * (weights.get(item) ?? 1), 0)

/** Every set of raises that reaches the goal and weighs least, found by trying all assessments above this one. */
const byTryingAll = (ladder: Ladder, answers: Answers, goal: WayGoal, weights: Weights): WayStep[][] => {
  const rated = itemsOf(ladder).filter(({ id }) => answers.ratings[id] !== undefined)
  let sets: WayStep[][] = [[]]
  for (const { id, values } of rated) {
    const from = answers.ratings[id] ?? 0
    const higher = values.filter((value) => value > from)
    sets = sets.flatMap((set) => [set, ...higher.map((to) => [...set, { item: id, from, to }])])
  }
  let least = Infinity
  const reaching: WayStep[][] = []
  const weighed = sets.map((set) => ({ set, weight: weigh(set, weights) })).sort((a, b) => a.weight - b.weight)
  for (const { set, weight } of weighed) {
    if (weight > least) break
    if (!isReached(ladder, after(answers, set), goal)) continue
    least = weight
    reaching.push(set)
  }
  return reaching
}

const onEvidence = (ladder: Ladder, answers: Answers, set: readonly WayStep[], weights: Weights): number => {
  const competencyOf = new Map(itemsOf(ladder).map((item) => [item.id, item.competency]))
  return weigh(
    set.filter(
      ({ item }) => answers.evidenced.includes(item) || answers.evidenced.includes(competencyOf.get(item) ?? ''),
    ),
    weights,
  )
}

/** A level and a promotion, each from the same answers: neither more nor less than trying everything finds. */
const agrees = (seed: number, weightsFor: (ladder: Ladder) => Weights): boolean => {
  const ladder = randomLadder(seed)
  const answers = randomAnswers(ladder, seed + 1, true)
  const weights = weightsFor(ladder)
  const aim = ladder.levels[seed % 2 === 0 ? ladder.levels.length - 1 : 1]?.id ?? ''
  let isAnyFound = false
  for (const goal of [level(aim), { kind: 'promotion', id: 'up' } as const]) {
    const way = known(ladder, answers, goal, weights)
    const all = byTryingAll(ladder, answers, goal, weights)
    const [first] = all
    isAnyFound ||= first !== undefined && first.length > 0
    expect(way.raises, `seed ${seed}`).toBe(first === undefined ? null : weigh(first, weights))
    expect(way.because === null).toBe(first !== undefined)
    const listed = first === undefined ? [] : [way.steps, ...way.alternatives]
    const texts = listed.map((set) => JSON.stringify(set))
    expect(new Set(texts).size).toBe(texts.length)
    expect(
      all.map((set) => JSON.stringify(set)),
      `seed ${seed}`,
    ).toEqual(expect.arrayContaining(texts))
    const best = all.map((set) => onEvidence(ladder, answers, set, weights)).sort((a, b) => b - a)
    expect(
      listed.map((set) => onEvidence(ladder, answers, set, weights)),
      `seed ${seed}`,
    ).toEqual(best.slice(0, 5))
    for (const set of listed) expect(isReached(ladder, after(answers, set), goal)).toBe(true)
    for (const fewer of listed.flatMap((set) => oneRaiseFewer(ladder, set))) {
      expect(isReached(ladder, after(answers, fewer), goal), `seed ${seed}`).toBe(false)
    }
  }
  return isAnyFound
}

/** The same steps with one raise left out, in every way that there is. */
const oneRaiseFewer = (ladder: Ladder, steps: readonly WayStep[]): WayStep[][] =>
  steps.map((left, index) => {
    const values = itemsOf(ladder).find(({ id }) => id === left.item)?.values ?? []
    const to = values.findLast((value) => value < left.to && value > left.from)
    return steps.flatMap((step, at) => (at !== index ? [step] : to === undefined ? [] : [{ ...left, to }]))
  })

describe('against trying everything', () => {
  const PACKS = 2_000
  const WEIGHTED_PACKS = 500

  it(`[S30] [S31] [S32] in ${PACKS} packs no smaller set reaches the goal, all that are listed do, one raise fewer never, and those on most evidence come first`, () => {
    const found = Array.from({ length: PACKS }, (_, seed) => agrees(seed, () => EVEN)).filter(Boolean)
    expect(found.length).toBeGreaterThan(PACKS / 2)
  }, 120_000)

  it(`[S35] in ${WEIGHTED_PACKS} packs with hard rows, no lighter set does`, () => {
    const weightsFor = (seed: number) => (ladder: Ladder) => {
      const chance = chanceOf(seed + 2)
      return new Map(itemsOf(ladder).map(({ id }) => [id, pick(chance, [1, 1, 2, 3, 5])]))
    }
    const found = Array.from({ length: WEIGHTED_PACKS }, (_, seed) => agrees(seed, weightsFor(seed))).filter(Boolean)
    expect(found.length).toBeGreaterThan(WEIGHTED_PACKS / 2)
  }, 120_000)
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
    return known(ladder, answers, level(goal))
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
    expect(known(ladder, answers, level('L2'))).toMatchObject({
      raises: 3,
      steps: [{ item: 'craft.row-1', from: 1, to: 4 }],
    })
    // L4 is the last level the row describes, so it counts as the top.
    expect(known(ladder, answers, level('L5'))).toMatchObject({ raises: 3 })
  })

  it('[S30] says where a level has no band, or lies beyond what the ladder can give', () => {
    const levels = [...bandedLevels().slice(0, 3), { id: 'L4' }, { id: 'L5', band: { from: 5.5, to: 6 } }]
    const ladder = ladderOf({ levels, competencies: [dimensions(levelIds(5), { need: 1, rows: 1 })], result: WEIGHTED })
    const answers = answersOf({ ratings: { 'craft.row-1': 2 } })
    expect(known(ladder, answers, level('L4')).because).toEqual({ kind: 'no-band', level: 'L4' })
    expect(known(ladder, answers, level('L5')).because).toEqual({ kind: 'beyond-the-top' })
  })

  it('[S30] a band that begins at 0 is reached from the start', () => {
    const levels = bandedLevels().map(({ id }, index) => ({ id, band: { from: index, to: index + 0.9 } }))
    const ladder = ladderOf({ levels, competencies: [dimensions(levelIds(5), { need: 1, rows: 1 })], result: WEIGHTED })
    expect(known(ladder, answersOf({ ratings: { 'craft.row-1': 0 } }), level('L1')).raises).toBe(0)
  })

  it('[S34] names the rows that are unanswered, and knows no goal that the ladder lacks', () => {
    const track = trackLadder()
    const { 'english.reading': _, ...ratings } = rateAll(track, () => 3)
    expect(shortestWay(track, answersOf({ ratings }), level('L4'))).toEqual({
      status: 'unanswered',
      items: ['english.reading'],
    })
    expect(shortestWay(track, answersOf({ ratings }), { kind: 'promotion', id: 'L4-L5' })).toEqual({
      status: 'unanswered',
      items: ['english.reading'],
    })
    expect(shortestWay(track, answersOf(), level('L9'))).toEqual({ status: 'unknown-goal' })
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
          ...levelIds(5).map(level),
          ...(track.promotions ?? []).map(({ id }) => ({ kind: 'promotion', id }) as const),
        ]
        for (const goal of goals) {
          const way = known(track, answers, goal)
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
      { numRuns: 6 },
    )
  })

  it('[S30] from L3 throughout to L4 it takes as few competencies as carry the weight', () => {
    // 3 × 11.5 is 34.5, and 3.65 × 11.5 is 41.975: 7.5 of weight have to rise by one, at three raises for each 1.5.
    const way = known(track, answersOf({ ratings: rateAll(track, () => 3) }), level('L4'))
    expect(way.raises).toBe(15)
    expect(way.alternatives).toHaveLength(4)
  })

  it('[S30] every part of an any-of condition is tried', () => {
    const at4 = answersOf({ ratings: rateAll(track, () => 4) })
    const way = known(track, at4, { kind: 'promotion', id: 'L3-L4.tech-lead' })
    expect(way.raises).toBe(3)
    expect(way.steps.every(({ item }) => item.startsWith('system-design.'))).toBe(true)
    const flagged = { ...at4, signals: { 'system-design.anti-signal.L5': true } }
    expect(known(track, flagged, { kind: 'promotion', id: 'L3-L4.tech-lead' })).toMatchObject({ raises: 4 })
    expect(
      known(
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
