import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullestPlan } from '#renderer/print/fullest-plan.ts'
import type { Taken } from '#renderer/print/fullest-plan.ts'
import type { PagePlan } from '#renderer/print/page-plan.ts'
import { planWithout, STEP_COUNT } from '#renderer/print/page-plan.ts'

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

const settle = (room: number, weights: readonly number[]): { readonly taken: Taken; readonly looks: number } => {
  let looks = 0
  const taken = fullestPlan((tried) => {
    looks += 1
    return room - heightOf(weights, planWithout(tried))
  })
  return { taken, looks }
}

const ALL_STEPS: Taken = new Set(Array.from({ length: STEP_COUNT }, (_, step) => step))
const weightsOf = fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 7, maxLength: 7 })

describe('the plan of page one', () => {
  it('takes nothing away where all fits, which one look tells', () => {
    expect(settle(1_000, [1])).toEqual({ taken: new Set(), looks: 1 })
  })

  it('takes all away where nothing fits, and ends', () => {
    expect(settle(-1, [1]).taken.size).toBe(STEP_COUNT)
  })

  it('fits, and nothing it lacks could be given back', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 120, noNaN: true }), weightsOf, (room, weights) => {
        const { taken, looks } = settle(room, weights)
        const height = (without: Taken): number => heightOf(weights, planWithout(without))
        fc.pre(height(ALL_STEPS) <= room)
        expect(height(taken)).toBeLessThanOrEqual(room)
        for (const step of taken) {
          expect(height(new Set([...taken].filter((each) => each !== step)))).toBeGreaterThan(room)
        }
        expect(looks).toBeLessThanOrEqual(STEP_COUNT + Math.ceil(Math.log2(STEP_COUNT)) + 1)
      }),
    )
  })

  it('takes the first things first: nothing stays taken after the first number of them that is enough', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 120, noNaN: true }), weightsOf, (room, weights) => {
        const { taken } = settle(room, weights)
        const steps = [...ALL_STEPS]
        const enough = steps.findIndex(
          (_, count) => heightOf(weights, planWithout(new Set(steps.slice(0, count)))) <= room,
        )
        fc.pre(enough > 0)
        expect(Math.max(...taken)).toBe(enough - 1)
      }),
    )
  })

  it('leaves at least one of each in every plan', () => {
    expect(planWithout(ALL_STEPS)).toMatchObject({ strengths: 1, gaps: 1, rows: 1, questions: 1, radar: 'none' })
  })
})
