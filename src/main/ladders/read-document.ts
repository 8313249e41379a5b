import { EVENT_ID, parseEvents } from 'js-yaml'
import type { Event } from 'js-yaml'
import type { Problem } from '#shared/problem.ts'
import { placesIn, positionsIn } from './document-places.ts'
import { buildTree } from './document-tree.ts'
import { findForbidden } from './forbidden-characters.ts'
import { collectProblems } from './problems.ts'
import type { AddProblem, PlaceOf, Position, ProblemList } from './problems.ts'
import { readComplaint } from './syntax-problem.ts'

export interface SourceDocument {
  readonly file: string
  /** Plain maps, lists, texts, numbers, true, false and null. */
  readonly value: unknown
  readonly placeOf: PlaceOf
}

export interface ReadDocument {
  /** Null where the text can't be read as one document; with problems it may still be there to be checked further. */
  readonly document: SourceDocument | null
  readonly problems: readonly Problem[]
}

/** Packs need some 8 steps; the parser's recursion and everything after it is bounded by this. */
const MAX_DEPTH = 50
/** A pack of 2 MB with short texts holds some 40,000. */
const DEFAULT_MAX_VALUES = 200_000
/** One stray byte rarely comes alone; more than this many of a kind need no listing. */
const MOST_FORBIDDEN = 50

/**
 * Reads YAML or JSON by one parser, keeping the place of everything. Refused, each with its place: more than one
 * document, aliases, anchors, tags, duplicate or dangerous keys, control characters, depth, numbers that aren't exact.
 * A byte order mark and either kind of line end are fine. The file's size is capped before it is read
 * (main/files/read-text-file.ts); this caps the number of values.
 */
export const readDocument = (
  text: string,
  { file, maxValues = DEFAULT_MAX_VALUES }: { readonly file: string; readonly maxValues?: number },
): ReadDocument => {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const positionOf = positionsIn(source)
  let offset = 0
  const list = collectProblems(file, () => positionOf(offset))
  const addAt = (at: number): AddProblem => {
    offset = at
    return list.add
  }
  const refused = (): ReadDocument => ({ document: null, problems: list.all })

  if (addForbidden(source, addAt)) return refused()
  if (countMarks(source) > maxValues) {
    addAt(0)('too-many-values', [], { limit: maxValues })
    return refused()
  }
  const events = parse(source, addAt)
  if (events === null) return refused()
  const body = onlyDocument(source, events, addAt)
  if (body === null) return refused()

  const { value, place, isWhole } = buildTree(source, body, { positionOf, addAt })
  if (!isWhole) return refused()
  return { document: { file, value, placeOf: placesIn(place, positionOf) }, problems: list.all }
}

/** The problems of a whole file before there are places in it. */
export const problemsOfFile = (file: string, position: Position = { line: 1, column: 1 }): ProblemList =>
  collectProblems(file, () => position)

const addForbidden = (text: string, addAt: (offset: number) => AddProblem): boolean => {
  let found = findForbidden(text)
  let count = 0
  while (found !== undefined && count < MOST_FORBIDDEN) {
    addAt(found.offset)('forbidden-character', [], { character: found.name })
    count += 1
    found = findForbidden(text, found.offset + 1)
  }
  return count > 0
}

/** Every value needs one of these before it, so that memory is bounded before the parser spends any. */
const countMarks = (text: string): number => {
  let marks = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x2c || code === 0x5b || code === 0x7b || code === 0x0a || code === 0x0d) marks += 1
  }
  return marks
}

const parse = (text: string, addAt: (offset: number) => AddProblem): readonly Event[] | null => {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH })
  } catch (thrown) {
    const complaint = readComplaint(thrown, text)
    const add = addAt(complaint.offset)
    if (complaint.code === 'too-deep') add(complaint.code, [], { limit: MAX_DEPTH })
    else if (complaint.code === 'leading-sign') add(complaint.code, [], { sign: complaint.sign })
    else if (complaint.code === 'syntax') add(complaint.code, [], { reason: complaint.reason })
    else add(complaint.code, [], {})
    return null
  }
}

/** The events of the one document, without those that begin and end it. */
const onlyDocument = (
  text: string,
  events: readonly Event[],
  addAt: (offset: number) => AddProblem,
): readonly Event[] | null => {
  const starts = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []))
  const [first, second] = starts
  if (first === undefined) {
    addAt(0)('document-empty', [], {})
    return null
  }
  if (second !== undefined) {
    addAt(startOfSecond(events.slice(second)) ?? text.length)('document-several', [], {})
    return null
  }
  const start = events[first]
  if (start?.type === EVENT_ID.DOCUMENT && start.directives.some(({ kind }) => kind === 'tag'))
    addAt(0)('directive', [], {})
  return events.slice(first + 1, -1)
}

/** Where the first thing begins that has a place; an empty document has none. */
const startOfSecond = (events: readonly Event[]): number | undefined => {
  for (const event of events) {
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start
    if (event.type === EVENT_ID.SCALAR && event.valueStart !== -1) return event.valueStart
  }
  return undefined
}
