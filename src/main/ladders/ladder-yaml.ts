import { COLLECTION_STYLE, dump, visit } from 'js-yaml'
import type { Node } from 'js-yaml'
import type { Ladder } from '#shared/ladder.ts'
import type { DocumentPath } from './document-path.ts'
import { ladderJsonSchema, TEXT_REFERENCE } from './ladder-json-schema.ts'
import { keysAllowedAt, schemaStep } from './schema-keys.ts'
import type { SchemaNode } from './schema-keys.ts'

/** Collections of plain values that are no longer than this stand in one line. */
const ONE_LINE = 60

/**
 * A ladder as a pack that a person goes on with: keys in the order of the format, levels, competencies and languages in
 * the ladder's own. Read again, it is the same ladder.
 * @param head lines of a comment above it, without their number signs
 */
export const ladderYaml = (ladder: Ladder, head: readonly string[]): string => {
  const body = dump(inOrder(ladder), {
    lineWidth: 120,
    noRefs: true,
    flowBracketPadding: true,
    transform: (documents) =>
      visit(documents, (node) => {
        if ((node.kind === 'mapping' || node.kind === 'sequence') && lengthOf(node) <= ONE_LINE)
          node.style = COLLECTION_STYLE.FLOW
      }),
  })
  return `${head.map((line) => (line === '' ? '#\n' : `# ${line}\n`)).join('')}${body}`
}

/** In one line; infinite where it holds collections or several lines. */
const lengthOf = (node: Node): number => {
  const one = (part: Node): number =>
    part.kind === 'scalar' && !part.value.includes('\n') ? part.value.length + 2 : Number.POSITIVE_INFINITY
  if (node.kind === 'mapping') return node.items.reduce((sum, { key, value }) => sum + one(key) + one(value), 0)
  return node.kind === 'sequence' ? node.items.reduce((sum, item) => sum + one(item), 0) : Number.POSITIVE_INFINITY
}

/** What is stored has its keys in the order of their letters: here they come as a reader expects them. */
const inOrder = (ladder: Ladder): unknown => {
  const schema = ladderJsonSchema()
  const ids = [...ladder.levels.map(({ id }) => id), ...ladder.competencies.map(({ id }) => id)]
  const ordered = (value: unknown, node: SchemaNode | undefined, path: DocumentPath): unknown => {
    if (node === undefined || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value))
      return value.map((item, index) => ordered(item, schemaStep(node, value, index), [...path, index]))
    const order = node.$ref === TEXT_REFERENCE ? ladder.languages : [...keysAllowedAt(schema, ladder, path), ...ids]
    const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, held]) => held !== undefined)
        .sort(([a], [b]) => place(a) - place(b))
        .map(([key, held]) => [key, ordered(held, schemaStep(node, value, key), [...path, key])]),
    )
  }
  return ordered(ladder, schema, [])
}
