import { ladderJsonSchema } from '#main/ladders/ladder-json-schema.ts'
import type { Command } from './command.ts'

/** `schema`: the pack format as JSON Schema, for editors. */
export const schemaCommand: Command = {
  plain: [],
  options: [],
  run: () => ({ status: 'done', data: ladderJsonSchema() }),
}
