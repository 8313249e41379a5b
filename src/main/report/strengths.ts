import { clipText } from '#shared/clip-text.ts'
import type { Competency } from '#shared/ladder.ts'
import { levelAt } from '#shared/level-place.ts'
import type { ReportCompetency, ReportStrength } from '#shared/report-model.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { ReportContext } from './report-context.ts'
import { plainText, rowTexts } from './row-text.ts'
import type { KnownRow, Standing } from './standing.ts'
import { isKnown, ownMean } from './standing.ts'

/** More than any page shows of one; the page shortens further where it must. */
const LONGEST = 400

/**
 * Competencies at or above what is aimed for, the furthest above first; without a goal, those above the person's own
 * mean. Each with the person's words on a row that carries it, as far as what they are from is on the pages; or else with
 * the ladder's.
 */
export const strengthsOf = (context: ReportContext, standing: Standing): ReportStrength[] => {
  const { ladder, say, format } = context
  return strongest(standing.rows).flatMap((row) => {
    const competency = ladder.competencies.find(({ id }) => id === row.id)
    if (competency === undefined) return []
    const note = ownWords(context, competency, row)
    return [
      {
        id: row.id,
        name: row.name,
        short: row.short,
        value: valueText(standing.scale, row.value ?? 0, say, format),
        text: clipText(note ?? ladderWords(context, competency, row), LONGEST),
        isNote: note !== null,
      },
    ]
  })
}

const strongest = (rows: readonly ReportCompetency[]): KnownRow[] => {
  const mean = ownMean(rows)
  const over = (row: KnownRow): number => (row.goal === null ? row.value - mean : row.value - row.goal)
  return rows
    .filter(isKnown)
    .filter((row) => row.value > 0 && (row.goal === null ? over(row) > 0 : over(row) >= 0))
    .toSorted((a, b) => over(b) - over(a) || b.value - a.value || (b.weight ?? 0) - (a.weight ?? 0))
}

/**
 * The note on the best row, or else what came of the latest evidence. A note counts on rows that are at the competency's value or above: what is written on a weak row says why
 * it is weak. Never a private one.
 */
const ownWords = (
  { ladder, record, text, options, evidence }: ReportContext,
  competency: Competency,
  row: KnownRow,
): string | null => {
  const { sections } = options
  const rows = rowTexts(ladder, competency, text)
  const noted = rows
    .filter(({ id }) => (record.ratings[id] ?? -1) >= Math.floor(row.value) && !record.private.includes(id))
    .flatMap(({ id }) => {
      // What was written to a question says more than a note beside it.
      const written = sections.answers ? (record.answers[id]?.text.trim() ?? '') : ''
      const note = written || (sections.notes ? (record.notes[id]?.trim() ?? '') : '')
      return note === '' ? [] : [{ note, rating: record.ratings[id] ?? 0 }]
    })
    .toSorted((a, b) => b.rating - a.rating)
  if (noted[0] !== undefined) return noted[0].note
  const ids = new Set([competency.id, ...rows.map(({ id }) => id)])
  const shown = sections.evidence
    ? evidence
        .filter(({ stance, supports }) => stance === 'supports' && supports.some((id) => ids.has(id)))
        .toSorted((a, b) => (b.to ?? b.on ?? '').localeCompare(a.to ?? a.on ?? ''))[0]
    : undefined
  return shown === undefined ? null : shown.outcome.trim() || shown.title
}

/** The level's summary; where the ladder has none, its best row as the ladder describes it. Empty where it asks only. */
const ladderWords = ({ ladder, record, text }: ReportContext, competency: Competency, row: KnownRow): string => {
  const summary = competency.guide?.[levelAt(ladder, row.value)?.id ?? '']?.summary
  if (summary !== undefined) return plainText(text.text(summary))
  if (competency.instrument.kind === 'statements' && competency.instrument.style === 'question') {
    return plainText(text.optional(competency.summary)) // a question is no answer to itself
  }
  const best = rowTexts(ladder, competency, text).toSorted(
    (a, b) => (record.ratings[b.id] ?? -1) - (record.ratings[a.id] ?? -1),
  )[0]
  return best?.at(record.ratings[best.id] ?? 0) ?? ''
}
