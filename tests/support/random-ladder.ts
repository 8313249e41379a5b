import type { Condition, Ladder } from '#shared/ladder.ts'
import { dimensions, ladderOf, levelIds, rubric } from './ladders.ts'
import { chanceOf, pick } from './random-answers.ts'

/**
 * A weighted ladder small enough to try every assessment of it: one to three competencies, at most five rows, two to
 * four levels, some cells missing, bands at odd places, one promotion.
 */
export const randomLadder = (seed: number): Ladder => {
  const chance = chanceOf(seed)
  const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
  const ids = levelIds(between(2, 4))
  const hasGaps = chance() < 0.35
  let rowsLeft = 5
  const competencies = ['one', 'two', 'three'].slice(0, between(1, 3)).map((id) => {
    const weight = pick(chance, [0.5, 1, 1, 1.5, 2, 0.37])
    if (rowsLeft === 1 || chance() < 0.2) {
      rowsLeft -= 1
      return { ...rubric(id, hasGaps && chance() < 0.5 ? ids.slice(0, -1) : ids), weight }
    }
    const rows = between(1, Math.min(4, rowsLeft - 1))
    rowsLeft -= rows
    const described = (): string[] => {
      const some = ids.filter(() => chance() < 0.7)
      return some.length === 0 ? ids : some
    }
    const cells = Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [row, hasGaps && chance() < 0.6 ? described() : ids]),
    )
    return dimensions(ids, { id, weight, need: between(1, rows), rows, cells })
  })
  let edge = pick(chance, [0, 0.5, 1])
  const levels = ids.map((id) => {
    const from = edge
    edge = Math.round((edge + pick(chance, [0.2, 0.6, 0.9, 1.1])) * 10) / 10
    return { id, band: { from, to: Math.round((edge - 0.1) * 10) / 10 } }
  })
  const named = (): Extract<Condition, { kind: 'competency' }> => ({
    kind: 'competency',
    competency: pick(chance, competencies).id,
    atLeast: between(1, ids.length),
  })
  const conditions = Array.from({ length: between(0, 3) }, (): Condition => {
    const kind = pick(chance, ['every-competency', 'competency', 'any-of'] as const)
    if (kind === 'every-competency') return { kind, atLeast: between(1, ids.length) }
    return kind === 'competency' ? named() : { kind, of: [named(), named(), ...(chance() < 0.4 ? [named()] : [])] }
  })
  return ladderOf({
    id: `random-${seed}`,
    levels,
    competencies,
    result: { kind: 'weighted-bands', rounding: 'half-up', decimals: pick(chance, [0, 1, 1, 2]) },
    promotions: [{ id: 'up', from: 'L1', to: 'L2', conditions, attest: [], portfolio: [], verification: [] }],
  })
}
