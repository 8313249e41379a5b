import type { ListedProblem } from '#shared/ladder-facts.ts'
import type { Problem } from '#shared/problem.ts'

/** Longer lines are cut around the place. */
const MOST_LETTERS = 120

/** As positions count them: any of the three line ends. */
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)

/** The line of a problem, with the one before and the one after where they hold something. */
export const excerptAt = (
  lines: readonly string[],
  { line, column }: Pick<Problem, 'line' | 'column'>,
): ListedProblem['excerpt'] =>
  [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1]
    if (text === undefined || (number !== line && text.trim() === '')) return []
    // The place itself has to be in sight; where it is far out, it is the line of the problem that matters.
    if (number === line && column > MOST_LETTERS) return []
    return [{ line: number, text: text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text }]
  })
