import type { ProblemCode } from '#shared/problem.ts'
import { endOfText, pastBlank } from './json-text.ts'

/** What is wrong with a text that should be JSON, and where. */
export interface JsonFault {
  readonly offset: number
  readonly code: Extract<
    ProblemCode,
    | 'document-empty'
    | 'not-json'
    | 'ends-early'
    | 'more-after-end'
    | 'too-deep'
    | 'too-many-values'
    | 'key-twice'
    | 'forbidden-key'
    | 'number-not-finite'
  >
  readonly params: Readonly<Record<string, string | number>>
}

const MAX_DEPTH = 50
/** Ten years of everything have a tenth of it. */
const MAX_VALUES = 10_000_000
/** Once assigned to an object they would become something else than a value of it. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** What may come next. */
type Wanted = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'comma-or-close' | 'end'
/** The keys of each map that is open; null for a list. */
type Open = (Set<string> | null)[]

/**
 * Walks through a JSON text once, without recursion and without making its values: whatever is not JSON is found, and
 * what `JSON.parse` lets pass and should not: the same key twice (the first would be lost), dangerous keys, any depth.
 * @returns null where the text is sound, so that `JSON.parse` can have it
 */
export const scanJson = (text: string): JsonFault | null => {
  const open: Open = []
  let wanted: Wanted = 'value'
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let values = 0
  for (;;) {
    at = pastBlank(text, at)
    if (at >= text.length) {
      if (wanted === 'end') return null
      return values === 0 ? fault('document-empty', at) : fault('ends-early', text.length)
    }
    const letter = text.charAt(at)
    const keys = open.at(-1)
    const isClosing = letter === (keys === null ? ']' : '}')
    if (wanted === 'end') return fault('more-after-end', at)
    if (isClosing && (wanted === 'comma-or-close' || wanted === 'key-or-close' || wanted === 'value-or-close')) {
      open.pop()
      at += 1
      wanted = open.length === 0 ? 'end' : 'comma-or-close'
    } else if (wanted === 'comma-or-close') {
      if (letter !== ',') return notJson(text, at)
      at += 1
      wanted = keys === null ? 'value' : 'key'
    } else if (wanted === 'key' || wanted === 'key-or-close') {
      const found = readKey(text, at, keys ?? new Set())
      if (typeof found !== 'number') return found
      at = found
      wanted = 'value'
    } else {
      values += 1
      if (values > MAX_VALUES) return fault('too-many-values', at, { limit: MAX_VALUES })
      if (letter === '{' || letter === '[') {
        if (open.length >= MAX_DEPTH) return fault('too-deep', at, { limit: MAX_DEPTH })
        open.push(letter === '{' ? new Set() : null)
        at += 1
        wanted = letter === '{' ? 'key-or-close' : 'value-or-close'
      } else {
        const found = readPlain(text, at)
        if (typeof found !== 'number') return found
        at = found
        wanted = open.length === 0 ? 'end' : 'comma-or-close'
      }
    }
  }
}

/** @returns where its value begins */
const readKey = (text: string, start: number, keys: Set<string>): number | JsonFault => {
  if (text.charAt(start) !== '"') return notJson(text, start)
  const end = endOfText(text, start)
  if (end.kind === 'open') return fault('ends-early', text.length)
  if (end.kind === 'bad') return notJson(text, end.at)
  // What an escape stands for is what counts: a key may be written in several ways.
  const name = String(JSON.parse(text.slice(start, end.end)))
  if (FORBIDDEN_KEYS.has(name)) return fault('forbidden-key', start, { key: name })
  if (keys.has(name)) return fault('key-twice', start, { key: name })
  keys.add(name)
  const colon = pastBlank(text, end.end)
  if (colon >= text.length) return fault('ends-early', text.length)
  return text.charAt(colon) === ':' ? colon + 1 : notJson(text, colon)
}

/** @returns where the text, number or word ends */
const readPlain = (text: string, start: number): number | JsonFault => {
  if (text.charAt(start) === '"') {
    const end = endOfText(text, start)
    if (end.kind === 'open') return fault('ends-early', text.length)
    return end.kind === 'bad' ? notJson(text, end.at) : end.end
  }
  const number = matchAt(NUMBER, text, start)
  if (number !== null) {
    return Number.isFinite(Number(number))
      ? start + number.length
      : fault('number-not-finite', start, { text: number.slice(0, 40) })
  }
  const word = matchAt(WORD, text, start)
  if (word !== null) return start + word.length
  const rest = text.slice(start)
  const isCut = rest.length < 5 && ['true', 'false', 'null', '-'].some((whole) => whole.startsWith(rest))
  return isCut ? fault('ends-early', text.length) : notJson(text, start)
}

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const notJson = (text: string, at: number): JsonFault => fault('not-json', at, { text: text.slice(at, at + 12) })

const fault = (code: JsonFault['code'], offset: number, params: JsonFault['params'] = {}): JsonFault => ({
  offset,
  code,
  params,
})
