import { z } from 'zod'
import { ladderJsonSchema } from '#main/ladders/ladder-json-schema.ts'
import type { NotedSchema } from '#main/ladders/ladder-json-schema.ts'
import { formFileSchema } from '#shared/form-file.ts'

/** The format of forms as JSON Schema; its ladder is described as a pack is. */
export const formJsonSchema = (): NotedSchema => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  const schema = z.toJSONSchema(formFileSchema, { io: 'input' }) as NotedSchema
  const { $defs = {}, ...pack } = ladderJsonSchema()
  const ladder = Object.fromEntries(Object.entries(pack).filter(([key]) => key !== '$schema'))
  return {
    ...schema,
    $defs: { ...schema.$defs, ...$defs },
    title: 'Cairn form',
    description:
      'A form for another person’s view: the ladder whole, and of the one it is about only what was ticked. It never holds an answer, a note or evidence.',
    properties: { ...schema.properties, ladder },
  }
}
