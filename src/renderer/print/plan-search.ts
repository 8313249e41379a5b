import { STEP_COUNT } from './page-plan.ts'

/**
 * How far the search for the fullest plan is. `taking`: one thing after the other is taken away until the page fits.
 * `giving`: what turns out to be no help is given back, the last taken first; `step` is the one that is tried without.
 * `measuring`: the plan is found, and one more look tells how much of the page is left over.
 */
export interface PlanSearch {
  readonly phase: 'taking' | 'giving' | 'measuring' | 'settled'
  /** The steps of `page-plan.ts` that are taken away. */
  readonly taken: ReadonlySet<number>
  readonly step: number
  /** What is free on the page, in CSS pixels; known once settled. */
  readonly spare: number
}

export const SEARCH_START: PlanSearch = { phase: 'taking', taken: new Set(), step: 0, spare: 0 }

/**
 * The search after a look at the page as it stands.
 * @param left what is free on it in CSS pixels; negative where it doesn't fit
 */
export const nextSearch = ({ phase, taken, step, spare }: PlanSearch, left: number): PlanSearch => {
  const fits = left >= 0
  switch (phase) {
    case 'taking':
      if (!fits && step < STEP_COUNT) return { phase, taken: new Set([...taken, step]), step: step + 1, spare }
      return giveBack(taken, step - 1)
    case 'giving':
      return giveBack(fits ? taken : new Set([...taken, step]), step)
    case 'measuring':
      return { phase: 'settled', taken, step, spare: Math.max(0, left) }
    case 'settled':
      return { phase, taken, step, spare }
  }
}

/** Tries without the last taken step before `below`; the step that made it fit stays taken. */
const giveBack = (taken: ReadonlySet<number>, below: number): PlanSearch => {
  const step = Math.max(-1, ...[...taken].filter((each) => each < below))
  return step === -1
    ? { phase: 'measuring', taken, step: 0, spare: 0 }
    : { phase: 'giving', taken: new Set([...taken].filter((each) => each !== step)), step, spare: 0 }
}
