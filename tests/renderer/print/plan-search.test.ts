import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PagePlan } from '#renderer/print/page-plan.ts'
import { planWithout, STEP_COUNT } from '#renderer/print/page-plan.ts'
import type { PlanSearch } from '#renderer/print/plan-search.ts'
import { nextSearch, SEARCH_START } from '#renderer/print/plan-search.ts'

/** A page on which every thing in the plan takes some room: more of anything never takes less. */
const heightOf = (weights: readonly number[], plan: PagePlan): number => {
  const [items = 1, rows = 1, text = 1, questions = 1, sentences = 1, table = 1, radar = 1] = weights
  const textLines = plan.textWidth / 52
  return (
    Math.max(plan.strengths * textLines, plan.gaps * (1 + plan.rows * textLines * rows)) * items +
    text +
    plan.questions * (1 + plan.questionWidth / 110) * questions +
    plan.sentences * sentences +
    Math.max(plan.table * table, { large: 9, small: 7, none: 0 }[plan.radar] * radar)
  )
}

const settle = (room: number, weights: readonly number[]): { readonly search: PlanSearch; readonly looks: number } => {
  let search = SEARCH_START
  let looks = 0
  while (search.phase !== 'settled') {
    search = nextSearch(search, room - heightOf(weights, planWithout(search.taken)))
    looks += 1
    if (looks > 1_000) throw new Error('the search has no end')
  }
  return { search, looks }
}

const weightsOf = fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 7, maxLength: 7 })

describe('the plan of page one', () => {
  it('takes nothing away where all fits', () => {
    const { search } = settle(1_000, [1])
    expect(search.taken.size).toBe(0)
    expect(search.spare).toBeGreaterThan(0)
  })

  it('takes all away where nothing fits, and ends', () => {
    const { search } = settle(-1, [1])
    expect(search.taken.size).toBe(STEP_COUNT)
    expect(search.spare).toBe(0)
  })

  it('fits, and nothing it lacks could be given back', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 120, noNaN: true }), weightsOf, (room, weights) => {
        const { search, looks } = settle(room, weights)
        const height = (taken: ReadonlySet<number>): number => heightOf(weights, planWithout(taken))
        fc.pre(height(new Set(Array.from({ length: STEP_COUNT }, (_, step) => step))) <= room)
        expect(height(search.taken)).toBeLessThanOrEqual(room)
        for (const step of search.taken) {
          expect(height(new Set([...search.taken].filter((each) => each !== step)))).toBeGreaterThan(room)
        }
        expect(search.spare).toBeCloseTo(room - height(search.taken))
        expect(looks).toBeLessThanOrEqual(2 * STEP_COUNT + 3)
      }),
    )
  })

  it('leaves at least one of each in every plan', () => {
    const least = planWithout(new Set(Array.from({ length: STEP_COUNT }, (_, step) => step)))
    expect(least).toMatchObject({ strengths: 1, gaps: 1, rows: 1, questions: 1, radar: 'none' })
  })
})
