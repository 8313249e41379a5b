import { z } from 'zod'
import type { Random } from './random.ts'

/** As much of JSON Schema as the bridge's inputs come to. */
export interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape | readonly Shape[]
  readonly prefixItems?: readonly Shape[]
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

export function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape
}

/**
 * A value that a schema might take: of the right form, with texts of the caller's choice.
 * @param text for a place that has a pattern, or none
 */
export function valueOfShape(
  shape: Shape,
  random: Random,
  text: (pattern: string | null) => unknown,
  root = shape,
): unknown {
  const of = (inner: Shape): unknown => valueOfShape(inner, random, text, root)
  const { real, below } = random
  if (shape.$ref !== undefined) return of(root.$defs?.[shape.$ref.split('/').at(-1) ?? ''] ?? root)
  if ('const' in shape) return shape.const
  if (shape.enum !== undefined) return shape.enum[below(shape.enum.length)]
  const either = shape.anyOf ?? shape.oneOf
  if (either !== undefined) return of(either[below(either.length)] ?? {})
  switch (shape.type) {
    case 'object': {
      const named = Object.entries(shape.properties ?? {}).filter(
        ([name]) => (shape.required ?? []).includes(name) || real() < 0.5,
      )
      const made = Object.fromEntries(named.map(([name, inner]) => [name, of(inner)]))
      const more = shape.additionalProperties
      if (typeof more === 'object') for (let n = below(4); n > 0; n -= 1) made[String(text(null))] = of(more)
      return made
    }
    case 'array': {
      if (shape.prefixItems !== undefined) return shape.prefixItems.map(of)
      const items = shape.items
      if (items === undefined || Array.isArray(items)) return []
      return Array.from({ length: below(Math.min(5, (shape.maxItems ?? 4) + 1)) }, () => of(items as Shape))
    }
    case 'integer':
      return Math.max(shape.minimum ?? -1e9, -2) + below(Math.min(shape.maximum ?? 1e9, 24) + 3)
    case 'number':
      return real() * 100
    case 'boolean':
      return real() < 0.5
    case 'null':
      return null
    case 'string':
      return text(shape.pattern ?? null)
    case undefined:
    default:
      return undefined
  }
}
