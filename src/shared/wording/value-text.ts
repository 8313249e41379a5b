import type { Format } from '../format.ts'
import type { ReportScale } from '../report-model.ts'
import type { Say } from '../words.ts'

/** A competency's value as it is written: `L3`, "not yet L1", `2.40`. */
export const valueText = (scale: ReportScale, value: number, say: Say, format: Format): string => {
  if (scale.kind === 'points') return format.number(value, scale.decimals)
  if (!Number.isInteger(value)) return format.number(value, 2)
  return scale.ids[value - 1] ?? say('explain:notYet', { level: scale.ids[0] ?? '' })
}
