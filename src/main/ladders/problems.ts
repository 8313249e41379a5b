import type { Problem, ProblemCode, ProblemParams } from '#shared/problem.ts'
import { formatPath } from './document-path.ts'
import type { DocumentPath } from './document-path.ts'
import { nearest } from './nearest.ts'

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** `key` points at the key itself, `value` at what it holds. What is not there is pointed at by what would hold it. */
export type PlaceOf = (path: DocumentPath, part?: 'key' | 'value') => Position

export interface ProblemExtras {
  readonly part?: 'key' | 'value'
  readonly severity?: Problem['severity']
  /** What the word could have been; the nearest is suggested, or else all are named. */
  readonly choices?: readonly string[]
}

export type AddProblem = <C extends ProblemCode>(
  code: C,
  path: DocumentPath,
  params: ProblemParams<C>,
  extras?: ProblemExtras,
) => void

export interface ProblemList {
  readonly all: readonly Problem[]
  readonly add: AddProblem
}

/** Comparing words is the one slow thing here; past this many a file gets no more suggestions. */
const MOST_SUGGESTIONS = 100

/** Collects the problems of one file, each with its place. */
export const collectProblems = (file: string, placeOf: PlaceOf): ProblemList => {
  const all: Problem[] = []
  let suggestions = 0
  return {
    all,
    add: (code, path, params, { part = 'value', severity = 'error', choices } = {}) => {
      suggestions += choices === undefined ? 0 : 1
      const hint = choices === undefined || suggestions > MOST_SUGGESTIONS ? {} : hintFrom(params, choices)
      all.push({ severity, file, ...placeOf(path, part), path: formatPath(path), code, params, ...hint })
    },
  }
}

/** In the order of the file, as a reader mends them. */
export const inFileOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column)

export const isRefused = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error')

const hintFrom = (
  params: Readonly<Record<string, string | number>>,
  choices: readonly string[],
): Pick<Problem, 'near' | 'known'> => {
  const word = params['id'] ?? params['key'] ?? params['value']
  const near = typeof word === 'string' ? nearest(word, choices) : undefined
  return near === undefined ? { known: [...new Set(choices)] } : { near }
}
