import { z } from 'zod'
import { languageTag, textSchema } from './text.ts'

/**
 * The pack format: one file declares one ladder, built in or brought along. This schema is the shape only; what needs
 * two places to be compared (references, bands, unique ids) is checked by `main/ladders/check-ladder.ts`.
 * There are no transforms, so that `cairn schema` can print it as JSON Schema for editors.
 */
export const LADDER_FORMAT = 'cairn/ladder@1'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .max(64)
const levelId = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits and single hyphens')
  .max(32)
const dottedSlug = z
  .string()
  .regex(/^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/, 'letters, digits, single hyphens and dots')
  .max(96)
/** At most two decimals, so that every figure of a pack is an exact hundredth. */
const hundredths = z.number().min(0).max(1000).multipleOf(0.01)
const texts = z.array(textSchema).min(1).max(60)
const byLevel = <T extends z.ZodType>(value: T) => z.record(levelId, value)
const span = z.strictObject({ min: hundredths, max: hundredths.nullable() })

const scaleSchema = z.strictObject({
  id: slug,
  name: textSchema.optional(),
  values: z
    .array(z.strictObject({ value: z.number().int().min(0).max(20), name: textSchema, meaning: textSchema.optional() }))
    .min(2)
    .max(12),
})

const levelSchema = z.strictObject({
  id: levelId,
  name: textSchema.optional(),
  /** For column heads and chart marks. */
  shortName: textSchema.optional(),
  summary: textSchema.optional(),
  /** The part of the scale of results that this level takes in, both ends included. */
  band: z.strictObject({ from: hundredths, to: hundredths }).optional(),
  /** How many people may hold the level at once, where it is capped. */
  seats: span.optional(),
})

const areaSchema = z.strictObject({
  id: slug,
  name: textSchema,
  shortName: textSchema.optional(),
  summary: textSchema.optional(),
})

const dimensionsSchema = z.strictObject({
  kind: z.literal('dimensions'),
  /** The scale whose words stand over the levels' columns. */
  scale: slug.optional(),
  rule: z.strictObject({
    kind: z.literal('majority'),
    /** k: this many rows at a level or above make it the competency's level. */
    need: z.number().int().min(1).max(60),
    /** What a row far below the others does. `one-level`: it costs one level, whatever the distance. */
    straggler: z.literal('one-level'),
    /** What a flagged anti-signal does to the level it belongs to. */
    antiSignal: z.literal('takes-back-level'),
  }),
  dimensions: z
    .array(
      z.strictObject({
        id: slug,
        name: textSchema,
        shortName: textSchema.optional(),
        /** A descriptor per level; a level may be missing where the row stops short. */
        cells: byLevel(textSchema),
      }),
    )
    .min(1)
    .max(60),
})

const rubricSchema = z.strictObject({
  kind: z.literal('rubric'),
  cells: byLevel(textSchema),
  /** Longer guidance on single levels. */
  longer: byLevel(
    z.strictObject({ meaning: textSchema, difference: textSchema.optional(), example: textSchema.optional() }),
  ).optional(),
})

const statementsSchema = z.strictObject({
  kind: z.literal('statements'),
  scale: slug,
  /** `question` asks for a written answer and a date beside the place on the scale. */
  style: z.enum(['claim', 'question']),
  statements: z
    .array(z.strictObject({ id: slug, level: levelId.optional(), text: textSchema }))
    .min(1)
    .max(300),
})

const competencySchema = z.strictObject({
  id: slug,
  name: textSchema,
  /** For chart axes, chips and narrow columns. */
  shortName: textSchema.optional(),
  area: slug.optional(),
  weight: hundredths.optional(),
  summary: textSchema.optional(),
  /** What one does at the level aimed for: told, not rated. */
  told: texts.optional(),
  instrument: z.discriminatedUnion('kind', [dimensionsSchema, rubricSchema, statementsSchema]),
  guide: byLevel(
    z.strictObject({
      motto: textSchema.optional(),
      summary: textSchema.optional(),
      behaviors: texts.optional(),
      outputs: texts.optional(),
      scene: textSchema.optional(),
      traps: texts.optional(),
    }),
  ).optional(),
  antiSignals: byLevel(textSchema).optional(),
})

const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every-competency'), atLeast: z.number().int().min(0).max(20) }),
  z.strictObject({ kind: z.literal('competency'), competency: slug, atLeast: z.number().int().min(0).max(20) }),
  z.strictObject({
    kind: z.literal('any-of'),
    of: z
      .array(
        z.strictObject({ kind: z.literal('competency'), competency: slug, atLeast: z.number().int().min(0).max(20) }),
      )
      .min(2)
      .max(10),
  }),
])

const slot = z.strictObject({ id: slug, text: textSchema })

const promotionSchema = z.strictObject({
  id: dottedSlug,
  from: levelId,
  to: levelId,
  name: textSchema.optional(),
  track: slug.optional(),
  typicalMonths: span.optional(),
  /** What the app checks by itself; all of them have to hold. */
  conditions: z.array(conditionSchema).max(40),
  /** What to demonstrate that no rating shows: attested by the person, with evidence and a date. */
  attest: z.array(slot).max(40),
  portfolio: z.array(slot).max(40),
  verification: z.array(slot).max(20),
})

const fit = z.strictObject({ competency: slug, atLeast: z.number().int().min(0).max(20), note: textSchema.optional() })

const trackSchema = z.strictObject({
  id: slug,
  level: levelId,
  name: textSchema,
  summary: textSchema,
  consider: texts.optional(),
  strong: z.array(fit).optional(),
  relaxed: z.array(fit).optional(),
  parity: textSchema.optional(),
  reversible: textSchema.optional(),
  seats: span.optional(),
})

const signalGroupSchema = z.strictObject({
  id: slug,
  name: textSchema,
  kind: z.enum(['pitfall', 'anti-pattern']),
  items: z
    .array(z.strictObject({ id: slug, text: textSchema }))
    .min(1)
    .max(60),
})

/** Pairs of wordings with a scale between them (a shift of mindset). */
const contrastSchema = z.strictObject({
  id: slug,
  name: textSchema,
  summary: textSchema.optional(),
  scale: slug,
  items: z
    .array(z.strictObject({ id: slug, from: textSchema, to: textSchema }))
    .min(1)
    .max(40),
})

/** Steps that are done or not, for one piece of work that the person names. */
const checklistSchema = z.strictObject({
  id: slug,
  name: textSchema,
  summary: textSchema.optional(),
  items: z
    .array(z.strictObject({ id: slug, text: textSchema }))
    .min(1)
    .max(40),
})

const contextSchema = z.strictObject({
  /** The id of the entry in the ladder's own counting. */
  id: dottedSlug,
  kind: z.enum(['years', 'hands-on']),
  level: levelId,
  competency: slug,
  text: textSchema,
  typical: span,
})

const guideSchema = z.strictObject({
  id: slug,
  title: textSchema,
  text: textSchema.optional(),
  points: texts.optional(),
  /** Points that have an order. */
  steps: texts.optional(),
})

const rounding = { rounding: z.literal('half-up'), decimals: z.number().int().min(0).max(2) }

const resultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weighted-bands'),
    ...rounding,
    /** The level from which the organisation hires. */
    bar: z.strictObject({ level: levelId, name: textSchema }).optional(),
  }),
  z.strictObject({ kind: z.literal('profile'), ...rounding }),
  z.strictObject({
    kind: z.literal('cumulative'),
    ...rounding,
    /** The mean that meets a level. */
    meets: hundredths,
    /** Where the first level's climb begins on the radar. */
    ground: z.strictObject({ place: z.number().int().min(0).max(40), name: textSchema }),
  }),
  z.strictObject({ kind: z.literal('case'), ...rounding, demonstratedAt: hundredths }),
  z.strictObject({ kind: z.literal('reflection'), ...rounding, claimAt: hundredths }),
])

export const ladderSchema = z.strictObject({
  format: z.literal(LADDER_FORMAT),
  id: slug,
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'three numbers, such as 1.0.0'),
  /** The first one stands in for a text that another language lacks. */
  languages: z.array(languageTag).min(1).max(12),
  name: textSchema,
  shortName: textSchema.optional(),
  purpose: textSchema,
  howToUse: textSchema.optional(),
  source: z.strictObject({
    title: textSchema,
    author: z.string().max(200).optional(),
    url: z.string().max(500).optional(),
    note: textSchema.optional(),
  }),
  licence: z.strictObject({
    id: z.string().max(64).optional(),
    name: textSchema,
    url: z.string().max(500).optional(),
    credit: textSchema.optional(),
  }),
  /** The id of the ladder that this one goes with: the app offers both as one conversation. */
  supplements: slug.optional(),
  scales: z.array(scaleSchema).max(20).optional(),
  levels: z.array(levelSchema).min(1).max(20),
  areas: z.array(areaSchema).max(20).optional(),
  competencies: z.array(competencySchema).min(1).max(60),
  signals: z.array(signalGroupSchema).max(20).optional(),
  contrasts: z.array(contrastSchema).max(10).optional(),
  checklists: z.array(checklistSchema).max(10).optional(),
  context: z.array(contextSchema).max(60).optional(),
  result: resultSchema,
  /** The competency level that each level of the ladder expects; `scale` names its words. */
  expectations: z
    .strictObject({ scale: slug.optional(), levels: byLevel(z.record(slug, z.number().int().min(0).max(20))) })
    .optional(),
  promotions: z.array(promotionSchema).max(60).optional(),
  tracks: z.array(trackSchema).max(20).optional(),
  guides: z.array(guideSchema).max(40).optional(),
})

export type Ladder = z.infer<typeof ladderSchema>
export type Level = Ladder['levels'][number]
export type Competency = Ladder['competencies'][number]
export type Instrument = Competency['instrument']
export type DimensionsInstrument = Extract<Instrument, { kind: 'dimensions' }>
export type RubricInstrument = Extract<Instrument, { kind: 'rubric' }>
export type StatementsInstrument = Extract<Instrument, { kind: 'statements' }>
export type Promotion = NonNullable<Ladder['promotions']>[number]
export type Condition = Promotion['conditions'][number]
export type Track = NonNullable<Ladder['tracks']>[number]
export type ResultRule = Ladder['result']
export type ResultKind = ResultRule['kind']
