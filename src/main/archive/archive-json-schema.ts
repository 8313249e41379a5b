import { z } from 'zod'
import type { NotedSchema } from '#main/ladders/ladder-json-schema.ts'
import { archiveSchema } from '#shared/archive/archive-format.ts'
import { ARCHIVE_NOTES } from './archive-notes.ts'

/** The format of archives as JSON Schema, for whoever reads one without Cairn. */
export const archiveJsonSchema = (): NotedSchema => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a schema document has all of these keys, and more
  const schema = z.toJSONSchema(archiveSchema, { io: 'input' }) as NotedSchema
  return {
    ...schema,
    title: 'Cairn archive',
    description:
      'Everything that a person keeps in Cairn, in one file. Keys that end in AtMs are UTC milliseconds, days are YYYY-MM-DD, ids are the person’s own and mean nothing elsewhere.',
    properties: noted(schema.properties, ''),
  }
}

const noted = (properties: NotedSchema['properties'], place: string): Readonly<Record<string, NotedSchema>> =>
  Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, node]) => {
      const at = place === '' ? key : `${place}.${key}`
      const note = ARCHIVE_NOTES[at]
      const inside = (held: NotedSchema): NotedSchema =>
        held.properties === undefined ? held : { ...held, properties: noted(held.properties, at) }
      const described: NotedSchema = {
        ...inside(node),
        ...(node.items === undefined ? {} : { items: inside(node.items) }),
        ...(node.anyOf === undefined ? {} : { anyOf: node.anyOf.map(inside) }),
        ...(note === undefined ? {} : { description: note }),
      }
      return [key, described]
    }),
  )
