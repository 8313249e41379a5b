import type { Answers } from '#shared/assessment.ts'
import type { OpenRow, Outlook } from '#shared/assessment-record.ts'
import type { Item } from '#shared/items.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { gatherInput } from './gather-input.ts'
import type { CompetencyInput } from './score-competency.ts'
import { scoreCompetency } from './score-competency.ts'
import { isUnanswered, traceRow } from './trace-rows.ts'

/**
 * What the last open row of a competency decides: for each competency of dimensions with exactly one unanswered row,
 * the level that each of the row's values would make it ([S3] to [S6]).
 */
export const outlookOf = (ladder: Ladder, answers: Answers): Outlook => {
  const items = new Map(itemsOf(ladder).map((item) => [item.id, item]))
  return Object.fromEntries(
    gatherInput(ladder, answers).competencies.flatMap((input): [string, OpenRow][] => {
      if (input.kind !== 'majority') return []
      const open = input.rows.filter(isUnanswered)
      const item = open.length === 1 ? items.get(open[0]?.item ?? '') : undefined
      if (item === undefined) return []
      return [[input.competency, { item: item.id, levels: levelsByValue(input, item, answers, ladder.levels.length) }]]
    }),
  )
}

const levelsByValue = (
  input: Extract<CompetencyInput, { kind: 'majority' }>,
  item: Item,
  answers: Answers,
  top: number,
): (number | null)[] =>
  Array.from({ length: top + 1 }, (_, value) => {
    if (!item.values.includes(value)) return null
    const answered = traceRow(item, { ...answers, ratings: { ...answers.ratings, [item.id]: value } }, top)
    const rows = input.rows.map((row) => (row.item === item.id ? answered : row))
    return scoreCompetency({ ...input, rows }).value
  })
