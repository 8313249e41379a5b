import type { ListedProblem } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'
import { excerptAt, linesOf } from './problem-excerpt.ts'

/** More are counted and not listed. */
const MOST_LISTED = 200

export interface ProblemListing {
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly ListedProblem[]
}

/** Errors first, each with the lines around it; only the first of very many. */
export const listedProblems = (text: string, problems: readonly Problem[]): ProblemListing => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const lines = linesOf(text)
  return {
    errors: errors.length,
    warnings: warnings.length,
    problems: [...errors, ...warnings]
      .slice(0, MOST_LISTED)
      .map((problem) => ({ ...problem, excerpt: excerptAt(lines, problem) })),
  }
}
