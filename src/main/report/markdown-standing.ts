import type { Format } from '#shared/format.ts'
import type { ReportStanding } from '#shared/report-model.ts'
import type { Say } from '#shared/words.ts'
import { goalWords, remarksOn, standingCell } from '#shared/wording/report-words.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { table } from './markdown-text.ts'

/** The competencies as a table: now, what is asked, the gap, and the change since the cycle before. */
export const standingTable = (standing: ReportStanding, say: Say, format: Format): string => {
  const { scale, goal, previous, rows } = standing
  const decimals = scale.kind === 'points' ? scale.decimals : 0
  return table(
    [
      { name: say('report:standing.competency') },
      { name: say('report:standing.now'), isNumber: true },
      ...(goal === null
        ? []
        : [
            { name: goalWords(goal, say, format).column, isNumber: true },
            { name: say('report:standing.gap'), isNumber: true },
          ]),
      ...(previous === null ? [] : [{ name: previous, isNumber: true }]),
    ],
    rows.map((row) => [
      [row.name, ...remarksOn(row, say)].join(say('report:nameGap')),
      standingCell(standing, row, say, format),
      ...(goal === null
        ? []
        : [
            row.goal === null ? '' : valueText(scale, row.goal, say, format),
            row.goal === null || row.value === null ? '' : format.signed(row.value - row.goal, decimals),
          ]),
      ...(previous === null ? [] : [row.previous === null ? '' : valueText(scale, row.previous, say, format)]),
    ]),
  )
}
