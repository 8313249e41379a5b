import type { ReportScale } from '#shared/report-model.ts'

/** What can be agreed on: every level and "not yet", or every half step of a scale of points. */
export const agreedChoices = (scale: ReportScale): number[] => {
  if (scale.kind === 'levels') return Array.from({ length: scale.ids.length + 1 }, (_, value) => value)
  const steps = Math.round((scale.to - scale.from) * 2)
  return Array.from({ length: steps + 1 }, (_, step) => scale.from + step / 2)
}
