import { type Answers, FREQUENCIES } from '#shared/assessment.ts'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** A small repeatable source of chance: the same seed gives the same run. Numbers from 0 up to 1. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(chance: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(chance() * from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** An assessment of a ladder, made up from a seed: complete or sparse, with and without flags, targets and evidence. */
export const randomAnswers = (ladder: Ladder, seed: number, completeOnly = false): Answers => {
  const chance = chanceOf(seed)
  const openShare = completeOnly ? 0 : pick(chance, [0, 0, 0.05, 0.5])
  const asideShare = pick(chance, [0, 0.1, 0.6])
  const flagShare = pick(chance, [0, 0.2, 0.7])
  const lean = chance()
  const ratings: Record<string, number> = {}
  const notApplicable: Record<string, string> = {}
  const evidenced: string[] = []
  for (const item of itemsOf(ladder)) {
    if (chance() < 0.2) evidenced.push(chance() < 0.3 && item.competency !== null ? item.competency : item.id)
    if (chance() < openShare) continue
    if (chance() < asideShare) notApplicable[item.id] = 'made up'
    // Two draws, the one nearer to the lean of this person: profiles, not noise alone.
    else
      ratings[item.id] =
        chance() < 0.5 ? pick(chance, item.values) : (item.values[Math.floor(lean * item.values.length)] ?? 0)
  }
  const signals = signalsOf(ladder).flatMap((signal): [string, boolean | (typeof FREQUENCIES)[number]][] => {
    if (chance() >= flagShare) return []
    return [[signal.id, signal.answer === 'flag' ? chance() < 0.8 : pick(chance, FREQUENCIES)]]
  })
  return {
    ratings,
    notApplicable,
    signals: Object.fromEntries(signals),
    context:
      chance() < 0.5 ? {} : { leadershipYears: Math.floor(chance() * 15), handsOnPercent: Math.floor(chance() * 100) },
    target: chance() < 0.5 ? null : pick(chance, ladder.levels).id,
    track: null,
    evidenced,
  }
}
