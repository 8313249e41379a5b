import type { DocumentPath } from '#main/ladders/document-path.ts'
import { positionsIn } from '#main/ladders/document-places.ts'
import type { PlaceOf } from '#main/ladders/problems.ts'
import { endOfText, pastBlank } from './json-text.ts'

/**
 * Finds where a path of a sound JSON text leads, by walking to it: places of ten million values are not kept for the few
 * that are asked for. Of a path that leads nowhere, the place of the last step that is there.
 */
export const placesInJson = (text: string): PlaceOf => {
  const positionOf = positionsIn(text)
  return (path, part = 'value') => positionOf(offsetOf(text, path, part))
}

const offsetOf = (text: string, path: DocumentPath, part: 'key' | 'value'): number => {
  let value = pastBlank(text, text.startsWith('\uFEFF') ? 1 : 0)
  let key = value
  for (const step of path) {
    const found = typeof step === 'number' ? itemAt(text, value, step) : entryAt(text, value, step)
    if (found === null) break
    value = found.value
    key = found.key
  }
  return part === 'key' ? key : value
}

interface Found {
  readonly key: number
  readonly value: number
}

const itemAt = (text: string, list: number, index: number): Found | null => {
  if (text.charAt(list) !== '[') return null
  let at = pastBlank(text, list + 1)
  for (let place = 0; at < text.length && text.charAt(at) !== ']'; place += 1) {
    if (place === index) return { key: at, value: at }
    at = pastComma(text, endOfValue(text, at))
  }
  return null
}

const entryAt = (text: string, map: number, name: string): Found | null => {
  if (text.charAt(map) !== '{') return null
  let at = pastBlank(text, map + 1)
  while (text.charAt(at) === '"') {
    const end = endOfValue(text, at)
    const value = pastBlank(text, pastBlank(text, end) + 1)
    if (JSON.parse(text.slice(at, end)) === name) return { key: at, value }
    at = pastComma(text, endOfValue(text, value))
  }
  return null
}

const pastComma = (text: string, start: number): number => {
  const at = pastBlank(text, start)
  return text.charAt(at) === ',' ? pastBlank(text, at + 1) : at
}

/** What opens, closes or begins a text; between these nothing has to be looked at. */
const MARK = /["{}[\]]/g
const PLAIN_END = /[,\]}\s]/g

const endOfValue = (text: string, start: number): number => {
  const first = text.charAt(start)
  if (first === '"') return textEnd(text, start)
  if (first !== '{' && first !== '[') return nextOf(PLAIN_END, text, start)
  let depth = 0
  let at = start
  while (at < text.length) {
    const letter = text.charAt(at)
    if (letter === '"') at = textEnd(text, at)
    else {
      depth += letter === '{' || letter === '[' ? 1 : -1
      at += 1
      if (depth === 0) return at
    }
    at = nextOf(MARK, text, at)
  }
  return at
}

const textEnd = (text: string, start: number): number => {
  const end = endOfText(text, start)
  return end.kind === 'closed' ? end.end : text.length
}

const nextOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}
