import type { ExportPart, PartCounts } from '#shared/export-log.ts'
import type { ReportDocument } from '#shared/report-model.ts'
import type { ReportSection } from '#shared/report-options.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'

/** What is counted of each section; the level and the radar are no things to count. */
const PARTS: Readonly<Partial<Record<ReportSection, ExportPart>>> = {
  promises: 'promises',
  strengths: 'strengths',
  gaps: 'gaps',
  actions: 'actions',
  questions: 'questions',
  answers: 'answers',
  evidence: 'evidence',
  cycles: 'cycles',
  way: 'raises',
  promotion: 'promotions',
  reasons: 'reasons',
  trace: 'steps',
  notes: 'notes',
  antiSignals: 'antiSignals',
  privateNotes: 'privateNotes',
}

/** How much of each kind the pages hold and how much stayed out, for the log of what left. */
export const exportParts = (
  { parts: [model] }: ReportDocument,
  sections: Readonly<Record<ReportSection, boolean>>,
): { readonly holds: PartCounts; readonly leftOut: PartCounts } => {
  const counted = (isIn: boolean): PartCounts =>
    Object.fromEntries(
      [...PAGE_ONE_SECTIONS, ...DETAIL_SECTIONS].flatMap((section) => {
        const part = PARTS[section]
        return part === undefined || sections[section] !== isIn || model.counts[section] === 0
          ? []
          : [[part, model.counts[section]]]
      }),
    )
  return { holds: counted(true), leftOut: counted(false) }
}
