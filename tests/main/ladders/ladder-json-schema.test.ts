import { describe, expect, it } from 'vitest'
import { KEY_NOTES, ladderJsonSchema } from '#main/ladders/ladder-json-schema.ts'
import type { NotedSchema } from '#main/ladders/ladder-json-schema.ts'
import type { SchemaNode } from '#main/ladders/schema-keys.ts'

describe('the JSON Schema of packs', () => {
  it('names itself, and describes a text once', () => {
    const schema = ladderJsonSchema()
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Cairn ladder pack',
    })
    expect(Object.keys(schema.$defs ?? {})).toEqual(['text'])
    expect(JSON.stringify(schema.properties?.['name'])).toContain('#/$defs/text')
  })

  it('carries every note that is written for a key, where editors look for it', () => {
    const described: string[] = []
    const visit = (node: NotedSchema | SchemaNode): void => {
      if ('description' in node && typeof node.description === 'string') described.push(node.description)
      for (const child of [...Object.values(node.properties ?? {}), ...(node.oneOf ?? []), ...(node.anyOf ?? [])])
        visit(child)
      if (node.items !== undefined) visit(node.items)
      if (typeof node.additionalProperties === 'object') visit(node.additionalProperties)
    }
    visit(ladderJsonSchema())
    const lost = Object.entries(KEY_NOTES).filter(([, note]) => !described.includes(note))
    expect(lost).toEqual([])
  })

  it('notes every key at the top', () => {
    expect(Object.keys(ladderJsonSchema().properties ?? {}).filter((key) => KEY_NOTES[key] === undefined)).toEqual([])
  })
})
