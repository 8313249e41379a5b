import type { AssessmentSummary, OutcomeFigures } from '#shared/assessment-record.ts'
import type { ReportCycle, ReportCycles } from '#shared/report-model.ts'
import { headlineLevel, headlineValue } from '#shared/result-figures.ts'
import type { ReportContext } from './report-context.ts'
import type { Standing } from './standing.ts'

/** The completed assessments up to this one, oldest first, with what changed from each to the next. */
export const cyclesOf = (context: ReportContext, standing: Standing): ReportCycles => {
  const { record, outcome, ladder, text } = context
  const earlier = earlierThan(context).map((summary) => ({
    id: String(summary.id),
    name: summary.cycle?.name ?? summary.title,
    version: summary.ladderVersion === record.ladderVersion ? '' : summary.ladderVersion,
    isThis: false,
    figures: summary.outcome,
  }))
  const all = [
    ...earlier,
    { id: record.id, name: record.cycle?.name ?? record.title, version: '', isThis: true, figures: outcome },
  ]
  return {
    scale: standing.scale,
    decimals: ladder.result.decimals,
    columns: ladder.competencies.map((competency) => ({
      id: competency.id,
      short: text.short(competency),
      name: text.name(competency),
    })),
    rows: all.map(({ figures, ...row }, index): ReportCycle => {
      const before = all[index - 1]?.figures
      return {
        ...row,
        level: headlineLevel(figures) ?? '',
        value: headlineValue(figures),
        cells: ladder.competencies.map(({ id }) => {
          const value = valueIn(figures, id)
          const was = before === undefined ? null : valueIn(before, id)
          return { value, change: value === null || was === null ? null : value - was }
        }),
      }
    }),
  }
}

/** Those before this one: a summary of an old assessment doesn't tell what came after it. */
const earlierThan = ({ record, history }: ReportContext): AssessmentSummary[] => {
  const own = history.findIndex(({ id }) => id === record.id)
  return history
    .slice(0, own === -1 ? history.length : own)
    .filter(({ status, perspective }) => status === 'completed' && perspective === record.perspective)
}

const valueIn = (figures: Pick<OutcomeFigures, 'competencies'>, id: string): number | null =>
  figures.competencies[id]?.value ?? null
