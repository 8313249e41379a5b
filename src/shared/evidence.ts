import { z } from 'zod'
import { dayString } from './assessment.ts'
import { dottedId } from './ids.ts'
import type { EvidenceId } from './ids.ts'

export const STANCES = ['supports', 'against'] as const

/** What the app offers and has words for; files may bring kinds of their own, which are shown as they are. */
export const EVIDENCE_KINDS = [
  'delivery',
  'design',
  'code',
  'review',
  'incident',
  'mentoring',
  'talk',
  'writing',
  'metric',
  /** What somebody else said of it. */
  'feedback',
] as const

/** What the person notes. `to` is the last day where it took longer than one; without `on` nothing is known of when. */
export const evidenceFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  what: z.string().max(20_000),
  outcome: z.string().max(20_000),
  on: dayString.nullable(),
  to: dayString.nullable(),
  kind: z.string().trim().min(1).max(64).nullable(),
  /** The piece of work it belongs to, in the person's words; '' for none. */
  project: z.string().trim().max(120),
  link: z.string().trim().min(1).max(2_000).nullable(),
  stance: z.enum(STANCES),
  /** Leaves the app only when asked to. */
  private: z.boolean(),
})
export type EvidenceFields = Readonly<z.infer<typeof evidenceFieldsSchema>>

/** A claim is what evidence can say something about: an item, or a whole competency. */
export const evidenceLinkSchema = z.strictObject({ ladder: z.string().min(1).max(64), claim: dottedId })
export type EvidenceLink = Readonly<z.infer<typeof evidenceLinkSchema>>

export interface EvidenceEntry extends EvidenceFields {
  readonly id: EvidenceId
  readonly links: readonly EvidenceLink[]
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** An entry in a list: all but its long texts, of which it has the beginning. */
export interface EvidenceLine extends Omit<EvidenceEntry, 'what' | 'outcome'> {
  /** What came of it, else what happened; on one line. */
  readonly excerpt: string
}

/** An entry that counts for an assessment, with the claims of that assessment's ladder that it speaks of. */
export interface CountedEvidence extends EvidenceFields {
  readonly id: EvidenceId
  readonly claims: readonly string[]
}

/** What is being typed into an entry that is not noted yet: anything may still be missing. */
export const evidenceDraftSchema = z.strictObject({
  title: z.string().max(300),
  what: z.string().max(20_000),
  outcome: z.string().max(20_000),
  on: dayString.nullable(),
  to: dayString.nullable(),
  kind: z.string().max(64).nullable(),
  project: z.string().max(120),
  link: z.string().max(2_000),
  stance: z.enum(STANCES),
  private: z.boolean(),
  links: z.array(evidenceLinkSchema).max(500),
})
export type EvidenceDraft = Readonly<z.infer<typeof evidenceDraftSchema>>

/** Days are written so that text order is time order. */
export const endsBeforeItBegins = ({ on, to }: Pick<EvidenceFields, 'on' | 'to'>): boolean =>
  on !== null && to !== null && to < on
