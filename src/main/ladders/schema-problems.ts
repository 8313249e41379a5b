import type { z } from 'zod'
import { assertNever } from '#shared/assert-never.ts'
import type { ProblemCode } from '#shared/problem.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem } from './problems.ts'
import { kindOf } from './value-kind.ts'
import type { ValueKind } from './value-kind.ts'
import { childOf, keysAllowedAt } from './schema-keys.ts'
import type { SchemaNode } from './schema-keys.ts'

type Issue = z.core.$ZodIssue

/** The forms of ids and the like, by the pattern that a schema holds them to. A test finds a pattern without a code. */
export const PATTERN_CODES: ReadonlyMap<
  string,
  Extract<ProblemCode, 'bad-slug' | 'bad-level-id' | 'bad-dotted-id' | 'bad-version' | 'bad-language'>
> = new Map([
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 'bad-slug'],
  ['^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$', 'bad-level-id'],
  ['^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$', 'bad-dotted-id'],
  ['^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$', 'bad-version'],
  ['^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'bad-language'],
])

/** Turns what a schema found into problems in plain words, one for each fault, with the place of the fault itself. */
export const addSchemaProblems = (
  issues: readonly Issue[],
  { value, schema, add }: { readonly value: unknown; readonly schema: () => SchemaNode; readonly add: AddProblem },
): void => {
  let rendered: SchemaNode | undefined
  const schemaOnce = (): SchemaNode => (rendered ??= schema())
  for (const issue of issues) {
    const path = stepsOf(issue.path)
    addIssue(issue, path, { found: valueAt(value, path), value, schema: schemaOnce, add })
  }
}

interface Context {
  /** What stands at the issue's path; undefined where nothing does. */
  readonly found: unknown
  /** The document. */
  readonly value: unknown
  readonly schema: () => SchemaNode
  readonly add: AddProblem
}

const addIssue = (issue: Issue, path: DocumentPath, context: Context): void => {
  const { found, add } = context
  if (found === undefined && issue.code !== 'unrecognized_keys') {
    add('missing-key', path, { key: String(path.at(-1) ?? '') })
    return
  }
  switch (issue.code) {
    case 'invalid_type':
      addWrongType(issue.expected, path, context)
      return
    case 'invalid_value':
      addWrongValue(issue.values.map(String), path, context)
      return
    case 'unrecognized_keys': {
      // The keys it has already could not have been meant.
      const choices = keysAllowedAt(context.schema(), context.value, path).filter(
        (name) => childOf(found, name) === undefined,
      )
      for (const key of issue.keys) add('unknown-key', [...path, key], { key }, { part: 'key', choices })
      return
    }
    case 'invalid_union':
      addUnion(issue, path, context)
      return
    case 'too_small':
    case 'too_big':
      addSize(issue, path, context)
      return
    case 'not_multiple_of':
      add('too-many-decimals', path, { value: shown(found) })
      return
    case 'invalid_format':
      addFormat(issue, path, shown(found), add)
      return
    case 'invalid_key':
      addKey(issue, path, add)
      return
    case 'invalid_element':
    case 'custom':
      add('bad-format', path, { value: shown(found), rule: issue.message })
      return
    default:
      assertNever(issue)
  }
}

const addWrongType = (expected: string, path: DocumentPath, { found, add }: Context): void => {
  if (expected === 'int' && typeof found === 'number') add('number-not-whole', path, { value: found })
  else if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    add('number-for-text', path, { value: String(found), found: kindOf(found) })
  } else add('wrong-type', path, { found: kindOf(found), wanted: WANTED[expected] ?? 'other' })
}

const addWrongValue = (allowed: readonly string[], path: DocumentPath, { found, add }: Context): void => {
  if (typeof found === 'object') add('wrong-type', path, { found: kindOf(found), wanted: 'text' })
  else add('wrong-value', path, { value: shown(found) }, { choices: allowed })
}

/** The branch that was meant shows from what is there; only what fits none is told of as a whole. */
const addUnion = (issue: Extract<Issue, { code: 'invalid_union' }>, path: DocumentPath, context: Context): void => {
  const { found } = context
  if ('options' in issue && Array.isArray(issue.options)) {
    addWrongValue(issue.options.map(String), path, context)
    return
  }
  const inner = issue.errors.find(
    (branch) => !branch.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
  )
  if (inner === undefined) {
    addNoText(path, context)
    return
  }
  for (const one of inner) {
    const steps = stepsOf(one.path)
    addIssue(one, [...path, ...steps], { ...context, found: valueAt(found, steps) })
  }
}

/** Of no type that a text may have, plain or by language: the one thing in our formats that may be of several. */
const addNoText = (path: DocumentPath, { found, add }: Context): void => {
  if (typeof found === 'number' || typeof found === 'boolean') {
    add('number-for-text', path, { value: String(found), found: kindOf(found) })
  } else add('wrong-type', path, { found: kindOf(found), wanted: 'texts' })
}

const addSize = (
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: DocumentPath,
  { found, add }: Context,
): void => {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  if (issue.origin === 'string') {
    if (issue.code === 'too_small') add('text-empty', path, {})
    else add('text-too-long', path, { limit })
  } else if (issue.origin === 'array')
    add(issue.code === 'too_small' ? 'list-too-short' : 'list-too-long', path, { limit })
  else add(issue.code === 'too_small' ? 'number-too-small' : 'number-too-large', path, { value: shown(found), limit })
}

const addFormat = (
  issue: Extract<Issue, { code: 'invalid_format' }>,
  path: DocumentPath,
  value: string,
  add: AddProblem,
): void => {
  if (issue.format === 'date') {
    add('bad-day', path, { value })
    return
  }
  const code = PATTERN_CODES.get((issue.pattern ?? '').replace(/^\/(.*)\/\w*$/u, '$1'))
  if (code === undefined) add('bad-format', path, { value, rule: issue.message })
  else add(code, path, { value })
}

/** A key that can't be what the map's keys are; what is wrong with it is said of the key itself. */
const addKey = (issue: Extract<Issue, { code: 'invalid_key' }>, path: DocumentPath, add: AddProblem): void => {
  const key = String(path.at(-1) ?? '')
  const addAtKey: AddProblem = (code, at, params, extras) => {
    add(code, at, params, { ...extras, part: 'key' })
  }
  for (const one of issue.issues.slice(0, 1)) {
    if (one.code === 'invalid_format') addFormat(one, path, key, addAtKey)
    else if (one.code === 'too_big') addAtKey('text-too-long', path, { limit: Number(one.maximum) })
    else addAtKey('bad-format', path, { value: key, rule: one.message })
  }
}

const WANTED: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  record: 'map',
}

const shown = (value: unknown): string => {
  if (typeof value === 'object') return '…'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const stepsOf = (path: readonly PropertyKey[]): DocumentPath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)))

const valueAt = (value: unknown, path: DocumentPath): unknown => path.reduce<unknown>(childOf, value)
