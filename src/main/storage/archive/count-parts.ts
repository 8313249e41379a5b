import { z } from 'zod'
import type { ExportPart, PartCounts } from '#shared/export-log.ts'
import type { ReadableDb } from '../database.ts'

/** Where each is counted. What is in the trash is hers and counts, too. */
const FROM: Readonly<Partial<Record<ExportPart, string>>> = {
  assessments: 'assessments',
  answers: 'answers',
  notes: 'notes WHERE private = 0',
  privateNotes: 'notes WHERE private = 1',
  antiSignals: 'signals',
  writtenAnswers: 'written_answers',
  evidence: 'evidence WHERE private = 0',
  privateEvidence: 'evidence WHERE private = 1',
  actions: 'actions',
  questions: 'questions',
  promotions: 'promotion_slots',
  cycles: 'cycles',
  meetings: 'meetings',
  whatIfs: 'scenarios',
  edits: 'edits',
  names: 'aliases',
  ladders: 'ladders',
  settings: 'settings',
}

/** How much there is of everything that an archive holds. */
export function countParts(db: ReadableDb): PartCounts {
  return Object.fromEntries(
    Object.entries(FROM).map(([part, from]) => [
      part,
      z.number().parse(db.prepare(`SELECT count(*) FROM ${from}`).pluck().get()),
    ]),
  )
}
