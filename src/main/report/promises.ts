import type { ReportPromises } from '#shared/report-model.ts'
import { dayOf } from '#shared/day-of.ts'
import type { ReportContext } from './report-context.ts'

/** All that was promised in the talk before, and what is still open from earlier ones; what is open stands first. */
export const promisesOf = ({ meetings, nowMs }: ReportContext): ReportPromises => {
  const [last, ...earlier] = meetings
  if (last === undefined) return { heldOn: '', withWhom: '', list: [] }
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
  }
}
