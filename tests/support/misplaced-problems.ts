import { printProblems } from '#main/ladders/print-problems.ts'
import type { Problem } from '#shared/problem.ts'

/** What is wrong with how a file was refused: without a word, at a place that it doesn't have, or at too great a length. */
export function misplacedProblems(text: string, problems: readonly Problem[]): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  const lost = problems.filter(({ line, column }) => {
    const there = lines[line - 1]
    return there === undefined || column < 1 || column > there.length + 1
  })
  const long = printProblems(problems).filter((printed) => printed.length > 2_000 || printed.includes('\n'))
  return [...(problems.length === 0 ? ['refused without a word'] : []), ...printProblems(lost), ...long]
}
