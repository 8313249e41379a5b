import type { Problem } from '#shared/problem.ts'
import { sayIn } from '#shared/say-in.ts'
import type { Say } from '#shared/words.ts'
import { problemLine } from '#shared/wording/problem-wording.ts'

/** More at once are not read. */
const MOST_SHOWN = 20

/**
 * Problems as English lines for a terminal, `file:line:column path: what, and what would be right`: errors first, each
 * kind in the order of the file, and how many more there are.
 */
export const printProblems = (problems: readonly Problem[], limit = MOST_SHOWN): string[] => {
  if (problems.length === 0) return []
  const say = sayIn('en')
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const shown = [...errors, ...warnings].slice(0, limit).map((problem) => printProblem(say, problem))
  return problems.length > limit ? [...shown, `and ${problems.length - limit} more`] : shown
}

const printProblem = (say: Say, problem: Problem): string => {
  const { file, line, column, path, severity } = problem
  const place = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`
  return withoutControls(`${place}: ${severity === 'warning' ? 'warning: ' : ''}${problemLine(say, problem)}`)
}

/** A file's name may hold what a terminal takes for a command. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const withoutControls = (line: string): string => line.replaceAll(/[\u0000-\u001F\u007F-\u009F]/gu, '�')
