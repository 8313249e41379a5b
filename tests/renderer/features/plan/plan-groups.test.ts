import { describe, expect, it } from 'vitest'
import { carryOffer, planGroups, shifted } from '#renderer/features/plan/plan-groups.ts'
import { cycleOf } from '../../../support/summaries.ts'
import { planned } from '../../../support/planned.ts'

const TODAY = '2026-11-21'
const [h2, h1] = [cycleOf('2026 H2', '2026-12-31'), cycleOf('2026 H1', '2026-06-30')]

describe('the groups of a plan', () => {
  it('are by when open actions are due, those only that hold any', () => {
    const late = planned('a', { dueOn: '2026-11-01' })
    const today = planned('b', { dueOn: TODAY })
    const never = planned('c')
    const groups = planGroups([late, today, never], TODAY)
    expect(groups.open).toEqual([
      { due: 'late', actions: [late] },
      { due: 'soon', actions: [today] },
      { due: 'none', actions: [never] },
    ])
  })

  it('have the closed ones apart, the last first, whenever they were due', () => {
    const done = planned('a', { state: 'done', closedAtMs: 1, dueOn: '2026-01-01' })
    const dropped = planned('b', { state: 'dropped', closedAtMs: 2 })
    expect(planGroups([done, dropped], TODAY)).toEqual({ open: [], closed: [dropped, done] })
  })
})

describe('what can be carried over', () => {
  it('is open and planned for a cycle before the newest', () => {
    const left = planned('a', { cycle: h1.id })
    const others = [
      planned('b', { cycle: h2.id }),
      planned('c'),
      planned('d', { cycle: h1.id, state: 'done', closedAtMs: 1 }),
    ]
    expect(carryOffer([left, ...others], [h2, h1])).toEqual({ to: h2, actions: [left] })
    expect(carryOffer(others, [h2, h1])).toBeNull()
    expect(carryOffer([left], [])).toBeNull()
  })
})

describe('the order by hand', () => {
  const [a, b, c] = [planned('a'), planned('b'), planned('c')]
  it('moves one action among those of the same day', () => {
    expect(shifted([a, b, c], b, -1)).toEqual([b, a, c])
    expect(shifted([a, b, c], b, 1)).toEqual([a, c, b])
  })

  it('ends at both ends, and at another day', () => {
    const dated = planned('d', { dueOn: TODAY })
    expect(shifted([a, b], a, -1)).toBeNull()
    expect(shifted([a, b], b, 1)).toBeNull()
    expect(shifted([dated, a], a, -1)).toBeNull()
    expect(shifted([a, b], c, 1)).toBeNull()
  })
})
