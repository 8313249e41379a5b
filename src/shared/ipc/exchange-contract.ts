import { z } from 'zod'
import type { AgreedOn } from '../agreed-on.ts'
import { LEAVABLE } from '../archive/archive-format.ts'
import { DECISIONS } from '../archive/archive-review.ts'
import { rating } from '../assessment.ts'
import type { PartCounts } from '../export-log.ts'
import { FORM_PERSPECTIVES } from '../form-perspectives.ts'
import { assessmentId, cycleId, dottedId } from '../ids.ts'
import type { AssessmentId } from '../ids.ts'

const fileToken = z.string().regex(/^[0-9a-z]{8,40}$/)
const leftOut = z.strictObject({ without: z.array(z.enum(LEAVABLE)).max(LEAVABLE.length) })

export const exchangeInputs = {
  'archive:facts': z.undefined(),
  'archive:save': leftOut,
  /** The same for people: a folder of Markdown and CSV. It can't be read back. */
  'archive:save-readable': leftOut,
  /** The format itself, for whoever reads an archive without Cairn. */
  'archive:save-schema': z.undefined(),
  'archive:import': z.strictObject({
    token: fileToken,
    decisions: z.record(z.string().max(2_000), z.enum(DECISIONS)),
  }),
  'file:import': z.strictObject({
    token: fileToken,
    title: z.string().trim().min(1).max(200),
    by: z.string().max(120),
    /** Null: the cycle that the file names, or none. */
    cycle: cycleId.nullable(),
  }),
  'form:save': z.strictObject({
    id: assessmentId,
    perspective: z.enum(FORM_PERSPECTIVES),
    title: z.string().trim().min(1).max(200),
    shows: z.strictObject({ name: z.boolean(), cycle: z.boolean(), target: z.boolean() }),
  }),
  'agreed:list': z.strictObject({ id: assessmentId }),
  'agreed:save': z.strictObject({
    id: assessmentId,
    item: dottedId,
    value: rating.nullable(),
    note: z.string().max(20_000),
  }),
  /** All of it, with every backup; Cairn ends after it. */
  'data:delete': z.strictObject({ sure: z.literal(true) }),
}

export type SavedPlace = { readonly name: string; readonly folder: string } | null

export interface ExchangeOutputs {
  /** How much there is of everything that would go in. */
  'archive:facts': PartCounts
  'archive:save': SavedPlace
  'archive:save-readable': SavedPlace
  'archive:save-schema': SavedPlace
  'archive:import': { readonly added: number; readonly replaced: number; readonly copied: number }
  'file:import': { readonly id: AssessmentId }
  'form:save': SavedPlace
  'agreed:list': AgreedOn
  'agreed:save': AgreedOn
  'data:delete': null
}
