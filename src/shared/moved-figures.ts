import type { OutcomeFigures } from './assessment-record.ts'

/** A competency whose value two outcomes of one ladder give differently; null where nothing can be said. */
export interface MovedCompetency {
  readonly id: string
  readonly from: number | null
  readonly to: number | null
}

/** What is no longer as it was, in the ladder's order. */
export const movedCompetencies = (
  ladder: { readonly competencies: readonly { readonly id: string }[] },
  before: Pick<OutcomeFigures, 'competencies'>,
  after: Pick<OutcomeFigures, 'competencies'>,
): MovedCompetency[] =>
  ladder.competencies.flatMap(({ id }) => {
    const from = before.competencies[id]?.value ?? null
    const to = after.competencies[id]?.value ?? null
    return from === to ? [] : [{ id, from, to }]
  })
