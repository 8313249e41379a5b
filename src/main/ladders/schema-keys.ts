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
export const schemaStep = (node: SchemaNode, value: unknown, step: string | number): SchemaNode | undefined => {
  const { items, properties, additionalProperties } = branchFor(node, value)
  if (typeof step === 'number') return items
  return properties?.[step] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
}

/** The keys that a map at this place may have; none where the schema knows no such place. */
export const keysAllowedAt = (root: SchemaNode, value: unknown, path: DocumentPath): string[] => {
  let node: SchemaNode | undefined = root
  let held = value
  for (const step of path) {
    node = node && schemaStep(node, held, step)
    held = childOf(held, step)
  }
  return Object.keys((node && branchFor(node, held).properties) ?? {})
}

/** Of several kinds of a thing the one that `kind` names; of a thing or nothing, the thing. */
const branchFor = (node: SchemaNode, value: unknown): SchemaNode => {
  const branches = node.oneOf ?? node.anyOf
  if (branches === undefined) return node
  const kind = childOf(value, 'kind')
  const named = branches.find(({ properties }) => properties?.['kind']?.const === kind)
  return named ?? branches.find(({ type }) => type === 'object') ?? node
}

/** What a value holds under a key or at a place; undefined where it holds nothing there. */
export const childOf = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
