/** What an unquoted word of a document is: text, number, true or false, nothing; or a number that can't be used. */
export type PlainScalar =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'not-finite' | 'not-exact' }

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ...['~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
])
const INTEGER = /^[-+]?\d+$/u
const BASED = /^0(?:o[0-7]+|x[\dA-Fa-f]+)$/u
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u
const NOT_FINITE = /^(?:[-+]?(?:\.(?:inf|Inf|INF)|Infinity)|\.(?:nan|NaN|NAN)|NaN)$/u

/**
 * Reads an unquoted word as YAML 1.2's core schema does, which holds all of JSON; `no`, `on` and dates are texts. NaN,
 * Infinity and whole numbers past 2^53 are refused: they would not come out of the file as they went in.
 */
export const readPlainScalar = (source: string): PlainScalar => {
  const word = WORDS.get(source)
  if (word !== undefined) return { kind: 'value', value: word }
  if (NOT_FINITE.test(source)) return { kind: 'not-finite' }
  const isWhole = INTEGER.test(source) || BASED.test(source)
  if (!isWhole && !DECIMAL.test(source)) return { kind: 'value', value: source }
  const value = Number(source.replace(/^\+/u, ''))
  if (!Number.isFinite(value)) return { kind: 'not-finite' }
  if (isWhole && !Number.isSafeInteger(value)) return { kind: 'not-exact' }
  return { kind: 'value', value: value === 0 ? 0 : value } // -0 is 0
}
