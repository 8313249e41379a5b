import type { DocumentPath } from './document-path.ts'

/** As much of JSON Schema as zod's own rendering of our schemas uses. */
export interface SchemaNode {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly type?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
}

/** The node that describes what a step leads to; `value` decides between kinds. Undefined where there is none. */
export const schemaStep = (
  root: SchemaNode,
  node: SchemaNode,
  value: unknown,
  step: string | number,
): SchemaNode | undefined => {
  const chosen = chooseBranch(root, node, value)
  if (typeof step === 'number') return chosen.items
  const property = chosen.properties?.[step]
  if (property !== undefined) return property
  return typeof chosen.additionalProperties === 'object' ? chosen.additionalProperties : undefined
}

/** The keys that a map at this place may have. */
export const keysAllowedAt = (root: SchemaNode, value: unknown, path: DocumentPath): string[] => {
  let node: SchemaNode | undefined = root
  let held = value
  for (const step of path) {
    node = node === undefined ? undefined : schemaStep(root, node, held, step)
    held = childOf(held, step)
  }
  return node === undefined ? [] : Object.keys(chooseBranch(root, node, held).properties ?? {})
}

/** Follows references, and of several kinds takes the one that `kind` names, or else the one of the value's type. */
export const chooseBranch = (root: SchemaNode, node: SchemaNode, value: unknown): SchemaNode => {
  const own = node.$ref === undefined ? node : (root.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {})
  const branches = own.oneOf ?? own.anyOf
  if (branches === undefined) return own
  const kind = childOf(value, 'kind')
  const byKind = branches.find((branch) => branch.properties?.['kind']?.const === kind && kind !== undefined)
  const byType = branches.find((branch) => branch.type === typeOf(value))
  const chosen = byKind ?? byType
  return chosen === undefined ? own : chooseBranch(root, chosen, value)
}

export const childOf = (value: unknown, step: string | number): unknown => {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return typeof value
}
