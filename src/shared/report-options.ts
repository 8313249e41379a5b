import { z } from 'zod'
import { LOCALES } from './locale.ts'

export const PAGE_ONE_SECTIONS = ['level', 'radar', 'promises', 'strengths', 'gaps', 'actions', 'questions'] as const
export const DETAIL_SECTIONS = [
  'answers',
  'evidence',
  'cycles',
  'way',
  'promotion',
  'reasons',
  'trace',
  'notes',
  'antiSignals',
  'privateNotes',
] as const

/** Whom the pages are for. Each has a choice of its own to begin with, and keeps what was chosen last. */
export const AUDIENCES = ['me', 'manager', 'mentor', 'committee'] as const
export type Audience = (typeof AUDIENCES)[number]

const sections = {
  level: z.boolean(),
  radar: z.boolean(),
  promises: z.boolean(),
  strengths: z.boolean(),
  gaps: z.boolean(),
  actions: z.boolean(),
  questions: z.boolean(),
  answers: z.boolean(),
  evidence: z.boolean(),
  cycles: z.boolean(),
  way: z.boolean(),
  promotion: z.boolean(),
  reasons: z.boolean(),
  trace: z.boolean(),
  notes: z.boolean(),
  antiSignals: z.boolean(),
  privateNotes: z.boolean(),
}

/** What goes into the 1:1 summary. */
export const reportOptionsSchema = z.strictObject({
  language: z.enum(LOCALES),
  /** The same pages in the other language after them. */
  inBoth: z.boolean(),
  paper: z.enum(['A4', 'Letter']),
  /** The name on the page; the profile's to begin with. */
  name: z.string().max(120),
  manager: z.string().max(120),
  /** Names stand as the table of aliases says. */
  replaceNames: z.boolean(),
  /** With the assessment of the ladder that goes with this one, where the cycle has one. */
  withCompanion: z.boolean(),
  sections: z.strictObject(sections),
})
export type ReportOptions = z.infer<typeof reportOptionsSchema>
export type ReportSection = keyof ReportOptions['sections']

/**
 * What is remembered of it; null for a name means the profile's. Private notes and anti-signals are put in each time anew:
 * nothing remembers that they once were.
 */
export const sheetChoicesSchema = z.strictObject({
  language: z.enum(LOCALES),
  inBoth: z.boolean(),
  paper: z.enum(['A4', 'Letter']),
  name: z.string().max(120).nullable(),
  manager: z.string().max(120).nullable(),
  replaceNames: z.boolean(),
  withCompanion: z.boolean(),
  sections: z.strictObject(sections).omit({ antiSignals: true, privateNotes: true }),
})
export type SheetChoices = z.infer<typeof sheetChoicesSchema>

export const aliasSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  alias: z.string().trim().max(120),
})
export type Alias = z.infer<typeof aliasSchema>

/** As chosen last for each kind of reader. */
export interface KeptChoices {
  readonly last: Audience
  readonly choices: Readonly<Partial<Record<Audience, SheetChoices>>>
  readonly aliases: readonly Alias[]
}
