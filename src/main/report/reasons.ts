import type { ReportReasons } from '#shared/report-model.ts'
import { entriesOf } from './evidence.ts'
import type { ReportContext } from './report-context.ts'
import { rowTexts } from './row-text.ts'
import { weakest } from './gaps.ts'
import type { Standing } from './standing.ts'
import { valueText } from '#shared/wording/value-text.ts'

/**
 * Why not yet, in the person's own words: what she wrote beside the rows that hold a competency back, and what she noted
 * that speaks against it. Never from a private row.
 */
export const reasonsOf = (context: ReportContext, standing: Standing): ReportReasons[] => {
  const { ladder, record, text, say, format } = context
  const below = new Map(weakest(standing).map((row) => [row.id, row]))
  return ladder.competencies.flatMap((competency): ReportReasons[] => {
    const row = below.get(competency.id)
    const rows = rowTexts(ladder, competency, text)
    const ids = new Set([competency.id, ...rows.map(({ id }) => id)])
    const noted = rows.flatMap(({ id, name, at, top }) => {
      const rating = record.ratings[id]
      const words = record.notes[id]?.trim() ?? ''
      const isBelow = row !== undefined && rating !== undefined && rating < Math.min(row.goal ?? top, top)
      return !isBelow || words === '' || record.private.includes(id)
        ? []
        : [{ id, name: name === '' ? at(top) : name, text: words }]
    })
    const against = entriesOf(context, 'against').flatMap(({ id, title, what, outcome }) =>
      context.evidence.some((entry) => entry.id === id && entry.supports.some((each) => ids.has(each)))
        ? [{ id, name: title, text: [what, outcome].filter((part) => part !== '').join('\n') }]
        : [],
    )
    if (noted.length + against.length === 0) return []
    return [
      {
        id: competency.id,
        name: text.name(competency),
        step:
          row === undefined || row.goal === null
            ? ''
            : say('report:gaps.way', {
                from: valueText(standing.scale, row.value, say, format),
                to: valueText(standing.scale, row.goal, say, format),
              }),
        rows: [...noted, ...against],
      },
    ]
  })
}
