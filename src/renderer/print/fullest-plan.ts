import { STEP_COUNT } from './page-plan.ts'

/** The steps of `page-plan.ts` that are taken away. */
export type Taken = ReadonlySet<number>

/**
 * The fullest plan that fits: as few of the first steps as make the page fit, and of those whatever turns out to be no help
 * is given back, the last one first. The step that made it fit stays taken.
 * @param leftWithout what is free on the page without these steps, in CSS pixels; negative where it doesn't fit. More of
 * anything never takes less room.
 */
export const fullestPlan = (leftWithout: (taken: Taken) => number): Taken => {
  const fits = (taken: Taken): boolean => leftWithout(taken) >= 0
  const count = fewest((few) => fits(firstSteps(few)))
  let taken: Taken = firstSteps(count)
  for (let step = count - 2; step >= 0; step--) {
    const without = new Set([...taken].filter((each) => each !== step))
    if (fits(without)) taken = without
  }
  return taken
}

const firstSteps = (count: number): Taken => new Set(Array.from({ length: count }, (_, step) => step))

/** The smallest number of steps that is enough; all of them where none is. */
const fewest = (isEnough: (count: number) => boolean): number => {
  if (isEnough(0)) return 0
  let tooFew = 0
  let enough = STEP_COUNT
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (isEnough(middle)) enough = middle
    else tooFew = middle
  }
  return enough
}
