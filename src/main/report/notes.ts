import { antiSignalId, itemsOf, signalsOf } from '#shared/items.ts'
import type { ReportAnswerGroup, ReportNote } from '#shared/report-model.ts'
import type { ReportContext } from './report-context.ts'

/**
 * The person's notes in the ladder's order, private ones apart: they are only ever asked for on purpose. What she wrote
 * to a question stands with the answers, but for a private row it is private too.
 */
export const notesOf = (
  { ladder, record, text, options }: ReportContext,
  groups: readonly ReportAnswerGroup[],
): { readonly open: ReportNote[]; readonly hidden: ReportNote[] } => {
  const known = new Map(
    groups.flatMap((group) =>
      group.rows.map((row) => [row.id, { group: group.name, name: row.name, answer: row.answer }]),
    ),
  )
  const order = [
    ...itemsOf(ladder).map(({ id }) => id),
    ...ladder.competencies.map(({ id }) => id),
    ...signalsOf(ladder).map(({ id }) => id),
  ]
  const ids = [...new Set([...order, ...Object.keys(record.notes), ...Object.keys(record.answers)])]
  const marks = new Set([
    ...ladder.competencies.flatMap(({ id }) => ladder.levels.map((level) => antiSignalId(id, level.id))),
    ...(ladder.signals ?? []).flatMap((group) => group.items.map((item) => `${group.id}.${item.id}`)),
  ])
  const all = ids.flatMap((id): ReportNote[] => {
    // A note on an anti-signal tells that there is one.
    if (marks.has(id) && !options.sections.antiSignals) return []
    const written = record.private.includes(id) ? (record.answers[id]?.text.trim() ?? '') : ''
    const note = [written, record.notes[id]?.trim() ?? ''].filter((part) => part !== '').join('\n\n')
    if (note === '') return []
    const competency = ladder.competencies.find((candidate) => candidate.id === id)
    const place = known.get(id) ?? {
      group: '',
      name: competency === undefined ? id : text.name(competency),
      answer: '',
    }
    return [{ id, ...place, text: note }]
  })
  const isHidden = ({ id }: ReportNote): boolean => record.private.includes(id)
  return { open: all.filter((note) => !isHidden(note)), hidden: all.filter(isHidden) }
}
