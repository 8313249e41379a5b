import type { ReportAgreed, ReportPromises } from '#shared/report-model.ts'
import { dayOf } from '#shared/day-of.ts'
import { valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { ReportContext } from './report-context.ts'

/**
 * All that was promised in the talk before, and what is still open from earlier ones; what is open stands first. And what
 * was agreed on in it.
 */
export const promisesOf = (context: ReportContext): ReportPromises => {
  const { meetings, nowMs } = context
  const [last, ...earlier] = meetings
  if (last === undefined) return { heldOn: '', withWhom: '', list: [], agreed: [] }
  const today = dayOf(nowMs)
  const all = [
    ...last.commitments,
    ...earlier.flatMap(({ commitments }) => commitments.filter(({ state }) => state === 'open')),
  ]
  return {
    heldOn: last.heldOn,
    withWhom: last.withWhom,
    list: all
      .map(({ id, by, text, dueOn, state }) => ({
        id,
        by,
        text,
        dueOn,
        state,
        isLate: state === 'open' && dueOn !== null && dueOn < today,
      }))
      .toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open')),
    agreed: agreedOf(context),
  }
}

/** Only of competencies that the ladder still has. */
const agreedOf = ({ agreed, ladder, say, format, text }: ReportContext): readonly ReportAgreed[] => {
  const scale = valueScale(ladder)
  const written = (value: number): string => valueText(scale, value, say, format)
  return ladder.competencies.flatMap((competency): ReportAgreed[] => {
    const found = agreed.find((each) => each.competency === competency.id)
    if (found === undefined) return []
    const { value, own } = found
    const other = own === null || own === value ? '' : written(own)
    return [{ id: competency.id, name: text.short(competency), value: written(value), own: other }]
  })
}
