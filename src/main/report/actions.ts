import type { ReportAction } from '#shared/report-model.ts'
import { dayOf } from '#shared/day-of.ts'
import type { ReportContext } from './report-context.ts'

/** What she is about to do: open ones by their day, those without one after them, done ones last; dropped ones are gone. */
export const actionsOf = ({ actions, nowMs }: ReportContext): ReportAction[] => {
  const today = dayOf(nowMs)
  return actions
    .filter(({ state }) => state !== 'dropped')
    .map(({ id, title, dueOn, state }) => ({
      id,
      text: title,
      dueOn,
      isLate: state === 'open' && dueOn !== null && dueOn < today,
      isDone: state === 'done',
    }))
    .toSorted((a, b) => Number(a.isDone) - Number(b.isDone) || (a.dueOn ?? LAST_DAY).localeCompare(b.dueOn ?? LAST_DAY))
}

const LAST_DAY = '9999-12-31'
