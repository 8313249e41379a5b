import { YAMLException } from 'js-yaml'
import type { ProblemCode } from '#shared/problem.ts'

/** What the parser stumbled over, as a code, and where. */
export interface SyntaxProblem {
  readonly code: Extract<
    ProblemCode,
    | 'tab-indentation'
    | 'bad-indentation'
    | 'unclosed-quote'
    | 'unclosed-bracket'
    | 'unclosed-scalar'
    | 'key-without-colon'
    | 'missing-comma'
    | 'bad-escape'
    | 'more-after-end'
  >
  readonly offset: number
}
export type ParserComplaint =
  | SyntaxProblem
  | { readonly code: 'too-deep'; readonly offset: number }
  | { readonly code: 'leading-sign'; readonly offset: number; readonly sign: string }
  | { readonly code: 'syntax'; readonly offset: number; readonly reason: string }

/** By a part of the parser's own words, the first that fits. */
const COMPLAINTS: readonly (readonly [string, SyntaxProblem['code']])[] = [
  ['tab characters', 'tab-indentation'],
  ['within a single quoted', 'unclosed-quote'],
  ['within a double quoted', 'unclosed-quote'],
  ['within a flow collection', 'unclosed-bracket'],
  ['deficient indentation', 'unclosed-scalar'],
  ['bad indentation', 'bad-indentation'],
  ["expected ':' after", 'key-without-colon'],
  ['multiline key', 'key-without-colon'],
  ['whitespace character is expected after the key-value', 'key-without-colon'],
  ['missed comma', 'missing-comma'],
  ["but found ','", 'missing-comma'],
  ['escape sequence', 'bad-escape'],
  ['hexadecimal', 'bad-escape'],
  ['end of the stream or a document separator', 'more-after-end'],
]

/** What no unquoted text may begin with; `% done` and `@team` are the usual accidents. */
const SIGNS = new Set(['@', '`', '%'])

/** Reads the parser's exception; anything else it may throw (it promises no kind) is a problem of the text too. */
export const readComplaint = (thrown: unknown, text: string): ParserComplaint => {
  if (!(thrown instanceof YAMLException)) return { code: 'syntax', offset: 0, reason: String(thrown) }
  const offset = Math.min(thrown.mark?.position ?? 0, text.length)
  if (thrown.reason.includes('maxDepth')) return { code: 'too-deep', offset }
  const sign = text[offset] ?? ''
  if (thrown.reason.includes('bad indentation') && SIGNS.has(sign)) return { code: 'leading-sign', offset, sign }
  const code = COMPLAINTS.find(([words]) => thrown.reason.includes(words))?.[1]
  return code === undefined ? { code: 'syntax', offset, reason: thrown.reason } : { code, offset }
}
