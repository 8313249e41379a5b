import type { ReportEvidence, ReportEvidenceEntry } from '#shared/report-model.ts'
import type { ReportContext, ReportedEvidence } from './report-context.ts'
import { rowTexts } from './row-text.ts'

/**
 * What was noted for this ladder, the latest first. What speaks against a row is among the reasons not yet, and only
 * there: those are put in on purpose.
 */
export const evidenceOf = (context: ReportContext): ReportEvidence => ({
  list: entriesOf(context, 'supports'),
})

export const entriesOf = (context: ReportContext, stance: ReportedEvidence['stance']): ReportEvidenceEntry[] => {
  const names = rowNames(context)
  return context.evidence
    .filter((entry) => entry.stance === stance)
    .toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))
    .map(({ id, on, to, title, what, outcome, link, supports }) => ({
      id,
      on,
      to: to === on ? null : to,
      title,
      what: what.trim(),
      outcome: outcome.trim(),
      link: link ?? '',
      isAgainst: stance === 'against',
      rows: supports.flatMap((row) => names.get(row) ?? []),
    }))
}

/** How many entries speak for each row. */
export const evidenceCounts = ({ evidence }: ReportContext): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { stance, supports } of evidence) {
    if (stance === 'supports') for (const row of supports) counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return counts
}

/** Of rows and competencies; a row that is a sentence goes by its competency's name. */
const rowNames = ({ ladder, text }: ReportContext): ReadonlyMap<string, string> =>
  new Map(
    ladder.competencies.flatMap((competency) => [
      [competency.id, text.name(competency)] as const,
      ...rowTexts(ladder, competency, text).map(
        ({ id, name }) => [id, name === '' ? text.name(competency) : name] as const,
      ),
    ]),
  )

const lastDay = ({ on, to }: ReportedEvidence): string => to ?? on ?? ''
