import { z } from 'zod'
import { LOCALES } from './locale.ts'

export const PAGE_ONE_SECTIONS = ['level', 'radar', 'strengths', 'gaps', 'questions'] as const
export const DETAIL_SECTIONS = ['answers', 'cycles', 'promotion', 'notes', 'privateNotes'] as const

/** What goes into the 1:1 summary. Private notes are out unless put in, each time anew. */
export const reportOptionsSchema = z.strictObject({
  language: z.enum(LOCALES),
  paper: z.enum(['A4', 'Letter']),
  /** The name on the page; the profile's to begin with. */
  name: z.string().max(120),
  manager: z.string().max(120),
  sections: z.strictObject({
    level: z.boolean(),
    radar: z.boolean(),
    strengths: z.boolean(),
    gaps: z.boolean(),
    questions: z.boolean(),
    answers: z.boolean(),
    cycles: z.boolean(),
    promotion: z.boolean(),
    notes: z.boolean(),
    privateNotes: z.boolean(),
  }),
})
export type ReportOptions = z.infer<typeof reportOptionsSchema>

/** What a summary holds unless told otherwise: everything but the notes in full. Private ones never by themselves. */
export const reportOptionsWith = (given: Omit<ReportOptions, 'sections'>): ReportOptions => ({
  ...given,
  sections: {
    level: true,
    radar: true,
    strengths: true,
    gaps: true,
    questions: true,
    answers: true,
    cycles: true,
    promotion: true,
    notes: false,
    privateNotes: false,
  },
})
