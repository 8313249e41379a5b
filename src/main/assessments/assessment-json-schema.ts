import { z } from 'zod'
import type { NotedSchema } from '#main/ladders/ladder-json-schema.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'

/** The format of assessment files as JSON Schema: also names the keys that a mistyped one could have been. */
export const assessmentJsonSchema = (): NotedSchema => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  ...(z.toJSONSchema(assessmentFileSchema, { io: 'input' }) as NotedSchema),
  title: 'Cairn assessment',
  description:
    'One assessment. Level ratings are positions (1 is the first level, 0 is “not yet”); ids are those of the ladder that it names.',
})
