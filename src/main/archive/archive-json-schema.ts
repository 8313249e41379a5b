import { z } from 'zod'
import type { SchemaNode } from '#main/ladders/schema-keys.ts'
import { archiveSchema } from '#shared/archive/archive-format.ts'

/** The format of archives as JSON Schema, for whoever reads one without Cairn. */
export const archiveJsonSchema = (): SchemaNode =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  ({
    ...z.toJSONSchema(archiveSchema, { io: 'input' }),
    title: 'Cairn archive',
    description: 'Everything that a person keeps in Cairn, in one file. Times are UTC milliseconds, days YYYY-MM-DD.',
  }) as SchemaNode
