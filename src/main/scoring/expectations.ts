import type { ExpectationOutcome } from '#shared/outcome.ts'
import type { ExpectationStep } from '#shared/trace.ts'
import { comparison, type Comparison } from './comparison.ts'
import type { CompetencyScore } from './competency-score.ts'

export interface ExpectationInput {
  readonly level: string
  readonly expected: readonly { readonly competency: string; readonly expected: number }[]
}

interface Expectation {
  readonly outcome: ExpectationOutcome
  readonly step: ExpectationStep
}

/** [S12] Whether the competencies reach what a level expects of them. Those set aside are left out. */
export const expectation = (input: ExpectationInput, scores: ReadonlyMap<string, CompetencyScore>): Expectation => {
  const rows = input.expected.flatMap(({ competency, expected }) => {
    const found = comparison(scores.get(competency), expected)
    return found === 'set-aside' ? [] : [{ competency, expected, ...found }]
  })
  const met = allHold(rows)
  const step: ExpectationStep = {
    step: 'expectation',
    rule: 'S12',
    level: input.level,
    rows: rows.map(({ competency, expected, value }) => ({ competency, expected, value })),
    met,
  }
  const below = rows.filter((row) => row.holds === false).map((row) => row.competency)
  return { outcome: { level: input.level, met, below }, step }
}

/**
 * All of several comparisons: false as soon as one is known to fail, null while one is open and where there is
 * nothing to compare.
 */
export const allHold = (rows: readonly Pick<Comparison, 'holds'>[]): boolean | null => {
  if (rows.some((row) => row.holds === false)) return false
  return rows.length === 0 || rows.some((row) => row.holds === null) ? null : true
}
