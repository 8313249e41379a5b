import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { assertNever } from '#shared/assert-never.ts'
import type { ValuePlace } from './document-places.ts'
import { findForbidden } from './forbidden-characters.ts'
import { readPlainScalar } from './plain-scalar.ts'
import type { AddProblem, Position } from './problems.ts'

export interface DocumentTree {
  readonly value: unknown
  readonly place: ValuePlace
  /** False where an alias stands for a value that is not known. */
  readonly isWhole: boolean
}

interface Node {
  readonly value: unknown
  readonly place: ValuePlace
}

/** Keys that would change what an object is instead of adding to it. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Where problems go whose path is not in the document yet: reported at an offset, not at a path. */
export interface TreeProblems {
  readonly positionOf: (offset: number) => Position
  readonly addAt: (offset: number) => AddProblem
}

/**
 * Builds plain values from one document's events, and the place of each. Its depth is bounded by the parser.
 * @param events what lies between the document's own event and its end
 */
export const buildTree = (
  text: string,
  events: readonly Event[],
  { positionOf, addAt }: TreeProblems,
): DocumentTree => {
  const path: (string | number)[] = []
  let next = 0
  let lastOffset = 0
  let isWhole = true

  const node = (): Node => {
    const event = events[next]
    next += 1
    if (event === undefined) return { value: null, place: { start: lastOffset } }
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return scalar(event)
      case EVENT_ID.SEQUENCE:
        refuseProperties(event)
        return list(event.start)
      case EVENT_ID.MAPPING:
        refuseProperties(event)
        return map(event.start)
      case EVENT_ID.ALIAS:
        isWhole = false
        lastOffset = event.anchorEnd
        addAt(event.anchorStart - 1)('alias', path, { name: text.slice(event.anchorStart, event.anchorEnd) })
        return { value: null, place: { start: event.anchorStart - 1 } }
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        throw new Error(`an event of the kind ${event.type} where a value begins`)
      default:
        return assertNever(event)
    }
  }

  const isOpen = (): boolean => next < events.length && events[next]?.type !== EVENT_ID.POP

  const list = (start: number): Node => {
    lastOffset = start
    const values: unknown[] = []
    const items: ValuePlace[] = []
    while (isOpen()) {
      path.push(values.length)
      const { value, place } = node()
      path.pop()
      values.push(value)
      items.push(place)
    }
    next += 1
    return { value: values, place: { start, items } }
  }

  const map = (start: number): Node => {
    lastOffset = start
    const value: Record<string, unknown> = {}
    const entries = new Map<string, { readonly keyStart: number; readonly place: ValuePlace }>()
    while (isOpen()) {
      const key = readKey()
      path.push(key?.name ?? '')
      const held = node()
      path.pop()
      if (key === undefined) continue
      const earlier = entries.get(key.name)
      if (earlier !== undefined) {
        addAt(key.start)('duplicate-key', [...path, key.name], { key: key.name, ...positionOf(earlier.keyStart) })
        continue
      }
      if (FORBIDDEN_KEYS.has(key.name)) {
        addAt(key.start)('forbidden-key', [...path, key.name], { key: key.name })
        continue
      }
      value[key.name] = held.value
      entries.set(key.name, { keyStart: key.start, place: held.place })
    }
    next += 1
    return { value, place: { start, entries } }
  }

  /** A key's own text, whatever it looks like: `1:` and `true:` are the keys "1" and "true". */
  const readKey = (): { readonly name: string; readonly start: number } | undefined => {
    const event = events[next]
    if (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1) {
      next += 1
      const start = startOf(event)
      refuseProperties(event)
      const name = getScalarValue(text, event)
      lastOffset = event.valueEnd
      refuseForbidden(name, event, start)
      return { name, start }
    }
    const { place } = node()
    addAt(place.start)('key-not-text', path, {})
    return undefined
  }

  const scalar = (event: ScalarEvent): Node => {
    refuseProperties(event)
    const start = startOf(event)
    const source = getScalarValue(text, event)
    if (event.valueStart !== -1) lastOffset = event.valueEnd
    if (event.style !== SCALAR_STYLE.PLAIN) {
      refuseForbidden(source, event, start)
      return { value: source, place: { start } }
    }
    const read = readPlainScalar(source)
    if (read.kind === 'value') return { value: read.value, place: { start } }
    addAt(start)(read.kind === 'not-finite' ? 'number-not-finite' : 'number-not-exact', path, { text: source })
    return { value: null, place: { start } }
  }

  /** The quote or the first letter; of a block text its first line; of nothing, where it would have stood. */
  const startOf = (event: ScalarEvent): number => {
    if (event.valueStart === -1) return lastOffset
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return event.valueStart - 1
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK:
        return Math.min(event.valueStart + Math.max(event.indent, 0), event.valueEnd)
      case SCALAR_STYLE.PLAIN:
        return event.valueStart
      default:
        return assertNever(event.style)
    }
  }

  const refuseProperties = (event: ScalarEvent | SequenceEvent | MappingEvent): void => {
    if (event.anchorStart !== -1) {
      addAt(event.anchorStart - 1)('anchor', path, { name: text.slice(event.anchorStart, event.anchorEnd) })
    }
    if (event.tagStart !== -1) addAt(event.tagStart)('tag', path, { name: text.slice(event.tagStart, event.tagEnd) })
  }

  /** The text as a whole was looked through before; only an escape can bring in something new. */
  const refuseForbidden = (value: string, event: ScalarEvent, start: number): void => {
    if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || event.fast) return
    const found = findForbidden(value)
    if (found !== undefined) addAt(start)('forbidden-character', path, { character: found.name })
  }

  const root = node()
  return { ...root, isWhole }
}
