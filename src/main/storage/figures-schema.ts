import { z } from 'zod'
import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { ladderSchema } from '#shared/ladder.ts'

/** What is kept of an outcome beside an assessment, as it is read back. */
const condition = ladderSchema.shape.promotions.unwrap().element.shape.conditions.element
const figure = z.number().nullable()
const count = z.number().int().min(0)
const ids = z.array(z.string())

const common = {
  ladder: z.strictObject({ id: z.string(), version: z.string() }),
  answered: count,
  total: count,
  complete: z.boolean(),
  setAside: z.strictObject({ items: count, competencies: ids }),
  competencies: z.record(
    z.string(),
    z.strictObject({
      value: figure,
      answered: count,
      total: count,
      complete: z.boolean(),
      strict: z.number().exactOptional(),
      disqualified: ids.exactOptional(),
      setAside: z.literal(true).exactOptional(),
    }),
  ),
  expectations: z.array(z.strictObject({ level: z.string(), met: z.boolean().nullable(), below: ids })).exactOptional(),
  promotions: z
    .array(z.strictObject({ id: z.string(), met: z.boolean().nullable(), failed: z.array(condition) }))
    .exactOptional(),
}

const areaFigures = z.strictObject({ mean: figure, typical: figure, floor: figure, peak: figure })

export const figuresSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weighted-bands'),
    ...common,
    overall: z.strictObject({ value: figure, level: z.string().nullable(), meetsBar: z.boolean().nullable() }),
  }),
  z.strictObject({
    kind: z.literal('profile'),
    ...common,
    areas: z.record(z.string(), areaFigures),
    overall: areaFigures,
    belowTarget: z.array(z.strictObject({ id: z.string(), by: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('cumulative'),
    ...common,
    levels: z.record(z.string(), z.strictObject({ mean: figure, met: z.boolean(), answered: count, total: count })),
    held: z.string().nullable(),
    spikes: z.array(z.strictObject({ level: z.string(), category: z.string(), mean: z.number() })),
    advice: z.array(
      z.strictObject({
        kind: z.enum(['years', 'hands-on']),
        level: z.string(),
        typical: z.strictObject({ min: z.number(), max: figure }),
        yours: z.number(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('case'),
    ...common,
    demonstrated: ids,
    missing: z.array(z.strictObject({ kind: z.enum(['not-demonstrated', 'no-evidence', 'pitfall']), id: z.string() })),
    watch: ids,
    made: z.boolean().nullable(),
  }),
  z.strictObject({
    kind: z.literal('reflection'),
    ...common,
    mindset: figure,
    loop: z.strictObject({ done: count, total: count }),
    antiPatterns: z.array(z.strictObject({ id: z.string(), occurs: z.enum(['sometimes', 'often']) })),
    claimsWithoutEvidence: ids,
  }),
]) satisfies z.ZodType<OutcomeFigures>
