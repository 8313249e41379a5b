import { archiveJsonSchema } from '#main/archive/archive-json-schema.ts'
import { formJsonSchema } from '#main/archive/form-json-schema.ts'
import { assessmentJsonSchema } from '#main/assessments/assessment-json-schema.ts'
import { ladderJsonSchema } from '#main/ladders/ladder-json-schema.ts'
import type { Command } from './command.ts'

const FORMATS: ReadonlyMap<string, () => object> = new Map([
  ['pack', ladderJsonSchema],
  ['assessment', assessmentJsonSchema],
  ['archive', archiveJsonSchema],
  ['form', formJsonSchema],
])

/** `schema [FORMAT]`: a format as JSON Schema, for editors and for whoever reads a file without Cairn; packs' if none is named. */
export const schemaCommand: Command = {
  plain: [],
  optional: ['FORMAT'],
  options: [],
  run: ({ plain: [name = 'pack'] }) => {
    const schema = FORMATS.get(name)
    return schema === undefined
      ? { status: 'usage', fault: `schema: "${name}" is none of ${[...FORMATS.keys()].join(', ')}` }
      : { status: 'done', data: schema() }
  },
}
