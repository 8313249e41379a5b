import { expect } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Weights } from '#main/scoring/way-sheet.ts'
import type { Answers } from '#shared/assessment.ts'
import { itemsOf } from '#shared/items.ts'
import { type Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Way, WayGoal, WayStep } from '#shared/way.ts'
import { chanceOf, pick, randomAnswers } from './random-answers.ts'
import { randomLadder } from './random-ladder.ts'

/** The way to a goal that a complete assessment has. */
export const knownWay = (ladder: Ladder, answers: Answers, goal: WayGoal, weights?: Weights): Way => {
  const answer = shortestWay(ladder, answers, goal, weights)
  if (answer.status !== 'known') throw new Error(answer.status)
  return answer.way
}

export const toLevel = (id: string): WayGoal => ({ kind: 'level', level: id })

/** Whether scoring says that a goal is reached. */
export const isReached = (ladder: Ladder, answers: Answers, goal: WayGoal): boolean => {
  const outcome = scoreAssessment(ladder, answers)
  if (goal.kind === 'promotion') return outcome.promotions?.find(({ id }) => id === goal.id)?.met === true
  return (
    outcome.kind === 'weighted-bands' &&
    outcome.overall.level !== null &&
    positionOf(ladder, outcome.overall.level) >= positionOf(ladder, goal.level)
  )
}

/** The answers with some rows raised. */
export const after = (answers: Answers, steps: readonly WayStep[]): Answers => ({
  ...answers,
  ratings: { ...answers.ratings, ...Object.fromEntries(steps.map(({ item, to }) => [item, to])) },
})

/** Each raise counts as one. */
export const EVEN: Weights = new Map()

/** Each raise counted as often as its row weighs. */
export const weigh = (steps: readonly WayStep[], weights: Weights): number =>
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

/**
 * In a made-up pack, a level and a promotion from the same answers: neither more nor less than trying everything finds.
 * @returns whether there was a way to find
 */
const agreesWithTryingAll = (seed: number, weightsFor: (ladder: Ladder) => Weights): boolean => {
  const ladder = randomLadder(seed)
  const answers = randomAnswers(ladder, seed + 1, true)
  const weights = weightsFor(ladder)
  const aim = ladder.levels[seed % 2 === 0 ? ladder.levels.length - 1 : 1]?.id ?? ''
  let isAnyFound = false
  for (const goal of [toLevel(aim), { kind: 'promotion', id: 'up' } as const]) {
    const way = knownWay(ladder, answers, goal, weights)
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

/** How many of so many packs there was a way in; a hard row counts as up to five raises. */
export const packsThatAgree = (count: number, rows: 'even' | 'hard'): number =>
  Array.from({ length: count }, (_, seed) =>
    agreesWithTryingAll(seed, rows === 'even' ? () => EVEN : hardRows(seed)),
  ).filter(Boolean).length

const hardRows =
  (seed: number) =>
  (ladder: Ladder): Weights => {
    const chance = chanceOf(seed + 2)
    return new Map(itemsOf(ladder).map(({ id }) => [id, pick(chance, [1, 1, 2, 3, 5])]))
  }
