import type { Problem } from '../problem.ts'
import type { Say } from '../words.ts'
import { WORDS } from '../words.ts'

/** A problem in words, as clauses without a capital at their beginning and without a full stop at their end. */
export interface ProblemWording {
  /** What is wrong. */
  readonly what: string
  /** What would be right; null where `hint` says it. */
  readonly mend: string | null
  /** What was probably meant, or what there is to choose from. */
  readonly hint: string | null
}

/** Longer lists help nobody: so many letters of ids, but at least three of them. */
const KNOWN_LETTERS = 120

/** Words a problem in the language of `say`: the same for the command line and for the app. */
export const problemWording = (
  say: Say,
  { code, params, near, known }: Pick<Problem, 'code' | 'params' | 'near' | 'known'>,
): ProblemWording => {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shortened(kindWord(say, name, String(value)))]),
  )
  return {
    what: say(`problems:what.${code}`, values),
    mend: hasMend(code) ? say(`problems:mend.${code}`, values) : null,
    hint: hintOf(say, near, known),
  }
}

const hintOf = (say: Say, near: string | undefined, known: readonly string[] | undefined): string | null => {
  if (near !== undefined) return say('problems:near', { near })
  if (known === undefined) return null
  return known.length > 0 ? say('problems:known', { known: listed(say, known) }) : say('problems:none')
}

/** In one line, as a terminal shows it. */
export const problemLine = (say: Say, problem: Pick<Problem, 'code' | 'params' | 'near' | 'known'>): string => {
  const { what, mend, hint } = problemWording(say, problem)
  return [what, mend, hint].filter((part) => part !== null).join(say('problems:clauseGap'))
}

type Code = Problem['code']
type MendedCode = keyof (typeof WORDS)['en']['problems']['mend']

const hasMend = (code: Code): code is MendedCode & Code => Object.hasOwn(WORDS.en.problems.mend, code)

type Kind = keyof (typeof WORDS)['en']['problems']['kind']

/** What is found and what is wanted are kinds of values; everything else stands for itself. */
const kindWord = (say: Say, name: string, value: string): string =>
  (name === 'found' || name === 'wanted') && isKind(value) ? say(`problems:kind.${value}`) : value

const isKind = (value: string): value is Kind => Object.hasOwn(WORDS.en.problems.kind, value)

const listed = (say: Say, known: readonly string[]): string => {
  const shown: string[] = []
  for (const id of known) {
    if (shown.length >= 3 && shown.join(', ').length + id.length > KNOWN_LETTERS) break
    shown.push(id)
  }
  const ids = shown.join(say('problems:idGap'))
  return shown.length < known.length ? say('problems:more', { ids, count: known.length - shown.length }) : ids
}

/** What the file holds is quoted back, on one line and not at any length. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > 400 ? `${line.slice(0, 400)}…` : line
}
