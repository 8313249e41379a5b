import { CHANNELS } from '#shared/ipc/channels.ts'
import { inputs } from '#shared/ipc/contract.ts'
import { shapeOf } from './value-of-schema.ts'
import type { Shape } from './value-of-schema.ts'

/** Every place of the contract that takes a text of the page's choice, by channel and place. */
export function freeTexts(): readonly string[] {
  return [
    ...new Set(
      CHANNELS.flatMap((channel) => {
        const shape = shapeOf(inputs[channel])
        return textsIn(shape, channel, shape)
      }),
    ),
  ]
}

function textsIn(shape: Shape, place: string, root: Shape): readonly string[] {
  const { $ref, anyOf = [], oneOf = [], properties = {}, additionalProperties, items } = shape
  if ($ref !== undefined) return textsIn(root.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {}, place, root)
  const isFree =
    shape.type === 'string' && shape.pattern === undefined && shape.enum === undefined && !('const' in shape)
  return [
    ...(isFree ? [place] : []),
    ...[...anyOf, ...oneOf].flatMap((inner) => textsIn(inner, place, root)),
    ...Object.entries(properties).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`, root)),
    ...(typeof additionalProperties === 'object' ? textsIn(additionalProperties, `${place}.*`, root) : []),
    ...(items !== undefined && !('length' in items) ? textsIn(items, `${place}[]`, root) : []),
  ]
}
