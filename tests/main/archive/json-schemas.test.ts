import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { archiveJsonSchema } from '#main/archive/archive-json-schema.ts'
import { formJsonSchema } from '#main/archive/form-json-schema.ts'
import { assessmentJsonSchema } from '#main/assessments/assessment-json-schema.ts'
import { assessmentFileText } from '#main/use-cases/assessment-file-text.ts'
import { makeForm } from '#main/use-cases/make-form.ts'
import { archiveOf } from '../../support/archives.ts'
import { fillWithRandomPerson } from '../../support/random-person.ts'
import { openTestStore } from '../../support/store.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

/** A validator that knows nothing but the JSON Schema. */
const validator = (schema: object): z.ZodType => z.fromJSONSchema(JSON.parse(JSON.stringify(schema)))
const parsed = (text: string): unknown => JSON.parse(text)

describe('the JSON Schema of archives', () => {
  const schema = archiveJsonSchema()
  const archive = (): Record<string, unknown> => {
    const { db } = openTestStore()
    fillWithRandomPerson(db, 5)
    return parsed(archiveOf(db)) as Record<string, unknown>
  }

  it('names itself and describes every key at the top', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Cairn archive' })
    const bare = Object.entries(schema.properties ?? {}).filter(([, node]) => !('description' in node))
    expect(bare.map(([key]) => key)).toEqual([])
  })

  it('takes what Cairn writes, and nothing with a key of its own or without one of ours', () => {
    const takes = validator(schema)
    expect(takes.safeParse(archive()).error).toBeUndefined()
    expect(takes.safeParse({ ...archive(), more: 1 }).success).toBe(false)
    const { assessments: _left, ...rest } = archive()
    expect(takes.safeParse(rest).success).toBe(false)
    expect(takes.safeParse({ ...archive(), format: 'cairn/archive@2' }).success).toBe(false)
  })
})

describe('the JSON Schemas of single files', () => {
  it('take what Cairn writes', () => {
    const context = testContext()
    const { id } = aDraft(context, { target: 'L2' })
    const file = valueOf(assessmentFileText(context, { id })).text
    const takes = validator(assessmentJsonSchema())
    expect(takes.safeParse(parsed(file)).error).toBeUndefined()
    expect(takes.safeParse({ ...(parsed(file) as object), ratings: { 'craft.testing': 99 } }).success).toBe(false)

    const shows = { name: true, cycle: true, target: true }
    const form = valueOf(makeForm(context, { id, perspective: 'peer', title: 'A view', shows }))
    const takesForms = validator(formJsonSchema())
    expect(takesForms.safeParse(form).error).toBeUndefined()
    expect(takesForms.safeParse({ ...form, answers: {} }).success).toBe(false)
    expect(takesForms.safeParse({ ...form, ladder: { ...form.ladder, levels: 'none' } }).success).toBe(false)
  })
})
