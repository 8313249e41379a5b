import { z } from 'zod'
import { dottedId } from './ids.ts'

export const PERSPECTIVES = ['self', 'manager', 'peer'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

export const FREQUENCIES = ['never', 'sometimes', 'often'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const ASSESSMENT_FORMAT = 'cairn/assessment@1'

/** A calendar day as people write it in files; checked to exist (no 30 February). */
export const dayString = z.iso.date()
const shortText = z.string().max(300)
const longText = z.string().max(20_000)

export const rating = z.number().int().min(0).max(20)
export const signalValue = z.union([z.boolean(), z.enum(FREQUENCIES)])
export type SignalValue = z.infer<typeof signalValue>

export const contextSchema = z.strictObject({
  leadershipYears: z.number().min(0).max(60).optional(),
  handsOnPercent: z.number().min(0).max(100).optional(),
})

export const evidenceFileSchema = z.strictObject({
  title: shortText.min(1),
  what: longText.optional(),
  outcome: longText.optional(),
  on: dayString.nullable().optional(),
  to: dayString.nullable().optional(),
  kind: z.string().max(64).nullable().optional(),
  link: z.string().max(2_000).nullable().optional(),
  stance: z.enum(['supports', 'against']).optional(),
  supports: z.array(dottedId).max(500).optional(),
})

/** The assessment file (`*.cairn.json`), as product.md lays it down. Only format, ladder.id and title are required. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal(ASSESSMENT_FORMAT),
  ladder: z.strictObject({ id: z.string().min(1).max(64), version: z.string().max(20).optional() }),
  title: shortText.min(1),
  perspective: z.enum(PERSPECTIVES).optional(),
  by: shortText.optional(),
  cycle: z
    .strictObject({
      name: shortText.min(1),
      startsOn: dayString.nullable().optional(),
      endsOn: dayString.nullable().optional(),
    })
    .nullable()
    .optional(),
  target: z.string().max(32).nullable().optional(),
  track: z.string().max(64).nullable().optional(),
  context: contextSchema.optional(),
  ratings: z.record(dottedId, rating).optional(),
  notApplicable: z.record(dottedId, longText.trim().min(1)).optional(),
  notes: z.record(dottedId, longText).optional(),
  signals: z.record(dottedId, signalValue).optional(),
  answers: z
    .record(dottedId, z.strictObject({ text: longText.optional(), lastOn: dayString.nullable().optional() }))
    .optional(),
  loopSubject: shortText.optional(),
  private: z.array(dottedId).max(2_000).optional(),
  estimates: z.record(dottedId, rating).optional(),
  later: z.array(dottedId).max(2_000).optional(),
  evidence: z.array(evidenceFileSchema).max(10_000).optional(),
  attested: z
    .record(
      dottedId,
      z.strictObject({ met: z.boolean(), on: dayString.nullable().optional(), note: longText.optional() }),
    )
    .optional(),
})
export type AssessmentFile = z.infer<typeof assessmentFileSchema>

/**
 * What scoring reads of an assessment. An item is unanswered (in neither map), not yet (rating 0), rated, or not
 * applicable with a reason: four states that are never confused.
 */
export interface Answers {
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: Readonly<Record<string, string>>
  readonly signals: Readonly<Record<string, SignalValue>>
  readonly context: z.infer<typeof contextSchema>
  readonly target: string | null
  readonly track: string | null
  /** Items and competencies that at least one piece of evidence supports. */
  readonly evidenced: readonly string[]
}
