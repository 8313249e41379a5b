import { z } from 'zod'

/** What can leave the store. */
export const EXPORT_KINDS = [
  'summary-pdf',
  'summary-markdown',
  'summary-copy',
  'summary-print',
  'assessment-file',
  'ladder-template',
  'ladder-schema',
  'archive',
  'readable',
  'schema',
  'form',
] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

/** What it can hold, to be counted; each has its words in `exports.json`. */
export const EXPORT_PARTS = [
  'answers',
  'notes',
  'privateNotes',
  'antiSignals',
  'writtenAnswers',
  'evidence',
  'privateEvidence',
  'actions',
  'promises',
  'questions',
  'strengths',
  'gaps',
  'cycles',
  'raises',
  'promotions',
  'reasons',
  'steps',
  'names',
  'assessments',
  'meetings',
  'whatIfs',
  'edits',
  'ladders',
  'settings',
] as const
export type ExportPart = (typeof EXPORT_PARTS)[number]

/** How many of each; what there is none of isn't named. */
export const partCounts = z.partialRecord(z.enum(EXPORT_PARTS), z.number().int().min(0))
export type PartCounts = Readonly<z.infer<typeof partCounts>>

/** One line of the log of what left the store. Counts and places, never contents. */
export interface ExportEntry {
  readonly number: number
  readonly atMs: number
  readonly kind: ExportKind
  /** What it was of: the assessment's title, the ladder's name. */
  readonly subject: string
  /** Null where no file was written: the clipboard, a printer. */
  readonly file: { readonly name: string; readonly folder: string } | null
  readonly holds: PartCounts
  readonly leftOut: PartCounts
}
