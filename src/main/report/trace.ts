import type { ReportTraceGroup } from '#shared/report-model.ts'
import { traceGroups } from '#shared/wording/trace-groups.ts'
import type { ReportContext } from './report-context.ts'
import { stepsWithoutSignals } from './without-signals.ts'

/** How every figure came about, step by step: the whole first, then each competency, then what the ladder asks. */
export const traceOf = (context: ReportContext): ReportTraceGroup[] => {
  const { ladder, text, outcome, options } = context
  const trace = options.sections.antiSignals ? outcome.trace : stepsWithoutSignals(outcome.trace)
  // The kinds differ in their steps' types alone, and a part of a kind's steps are steps of that kind.
  const groups = traceGroups({ ...context, outcome: Object.assign({}, outcome, { trace }) })
  return [
    { id: '', name: '', lines: groups.overall },
    ...groups.competencies.map(({ id, lines }) => {
      const competency = ladder.competencies.find((candidate) => candidate.id === id)
      return { id, name: competency === undefined ? id : text.name(competency), lines }
    }),
    { id: '.expectations', name: context.say('report:trace.expectations'), lines: groups.expectations },
    { id: '.promotions', name: context.say('report:trace.promotions'), lines: groups.promotions },
  ].filter(({ lines }) => lines.length > 0)
}
