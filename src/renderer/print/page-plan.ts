/** How much of each section stands on page one. Widths are those of `textWidth`; a line of a column takes about 52. */
export interface PagePlan {
  readonly promises: number
  readonly strengths: number
  readonly gaps: number
  /** Descriptors under each gap. */
  readonly rows: number
  readonly textWidth: number
  readonly actions: number
  /** Of a promise and of an action, in lines of the page and of a column. */
  readonly promiseWidth: number
  readonly actionWidth: number
  readonly questions: number
  readonly questionWidth: number
  readonly sentences: number
  /** Rows of the competency table. */
  readonly table: number
  /** The small radar stands beside a table of short names. */
  readonly radar: 'large' | 'small' | 'none'
}

/** Nothing taken away. */
export const FULL_PLAN: PagePlan = {
  promises: 4,
  strengths: 4,
  gaps: 4,
  rows: 2,
  textWidth: 150,
  actions: 4,
  promiseWidth: 150,
  actionWidth: 70,
  questions: 6,
  questionWidth: 460,
  sentences: 12,
  table: 16,
  radar: 'large',
}

/** What may be taken away, one thing at a time, in the order in which a conversation can do without. */
const STEPS: readonly Partial<PagePlan>[] = [
  { gaps: 3 },
  { strengths: 3 },
  { actions: 3 },
  { promises: 3 },
  { rows: 1 },
  { questions: 5 },
  { questions: 4 },
  { questions: 3 },
  { radar: 'small' },
  { textWidth: 104 },
  { promiseWidth: 72 },
  { actionWidth: 34 },
  { questionWidth: 340 },
  { questionWidth: 220 },
  { questions: 2 },
  { sentences: 6 },
  { actions: 2 },
  { promises: 2 },
  { gaps: 2 },
  { strengths: 2 },
  { sentences: 4 },
  { table: 12 },
  { textWidth: 60 },
  { questionWidth: 110 },
  { sentences: 2 },
  { table: 8 },
  { actions: 1 },
  { promises: 1 },
  { radar: 'none' },
  { questions: 1 },
  { gaps: 1 },
  { strengths: 1 },
]

/** How many things can be taken away. */
export const STEP_COUNT = STEPS.length

/** Everything, without what the steps in `taken` take away; a later step goes further than an earlier one. */
export const planWithout = (taken: ReadonlySet<number>): PagePlan => {
  const plan = { ...FULL_PLAN }
  for (const [index, step] of STEPS.entries()) if (taken.has(index)) Object.assign(plan, step)
  return plan
}
