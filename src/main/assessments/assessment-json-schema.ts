import { z } from 'zod'
import type { SchemaNode } from '#main/ladders/schema-keys.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'

/** The format of assessment files as JSON Schema: names the keys that a mistyped one could have been. */
export const assessmentJsonSchema = (): SchemaNode =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  z.toJSONSchema(assessmentFileSchema, { io: 'input' }) as SchemaNode
