import type { AnswerSheet, Entry } from './answer-sheet.ts'
import { flaggedPositions } from './flagged-positions.ts'
import { evidencedItems } from './gather-result.ts'
import { fold, leftOf, readings } from './majority-level.ts'
import { takeBack } from './take-back.ts'
import { countsAs, isRated } from './trace-rows.ts'

/** A row as it can be raised. */
export interface RaisableRow {
  readonly item: string
  readonly value: number
  /** What it may be set to, rising; a missing cell can't be chosen. */
  readonly values: readonly number[]
  readonly isEvidenced: boolean
}

/** A competency with a level of its own, ready to be raised: rows with a majority rule, or a rubric as one row. */
export interface Raisable {
  readonly id: string
  /** The rated rows; those set aside are gone. */
  readonly rows: readonly RaisableRow[]
  /** This many of the rows make a majority. */
  readonly need: number
  /** Positions whose anti-signal is flagged: flags stay as they are. */
  readonly flagged: readonly number[]
  /** How many levels the ladder has. */
  readonly top: number
}

/** [S30] Every competency that has levels of its own and anything left, in the ladder's order; all rows are answered. */
export const raisablesOf = (sheet: AnswerSheet): Raisable[] => {
  const evidenced = evidencedItems(sheet)
  return sheet.competencies.flatMap(({ competency, entries }): Raisable[] => {
    const { instrument, id } = competency
    const rows = entries.flatMap((entry) => raisableRow(entry, evidenced))
    if (instrument.kind === 'statements' || rows.length === 0) return []
    const top = sheet.levels.length
    if (instrument.kind === 'rubric') return [{ id, rows, need: 1, flagged: [], top }]
    const stated = { need: instrument.rule.need, of: instrument.dimensions.length }
    const { need } = leftOf(
      stated,
      entries.map(({ row }) => row),
    )
    return [{ id, rows, need, flagged: flaggedPositions(sheet.ladder, sheet.answers, competency), top }]
  })
}

export const raisableRow = ({ item, row }: Entry, evidenced: ReadonlySet<string>): RaisableRow[] =>
  isRated(row) ? [{ item: item.id, value: row.value, values: item.values, isEvidenced: evidenced.has(item.id) }] : []

/** [S3] [S4] [S6] The level with some rows raised: `raised` gives the new value of a row, where it has one. */
export const levelWith = (competency: Raisable, raised: ReadonlyMap<string, number>): number => {
  const { rows, need, flagged, top } = competency
  const values = rows.map((row) => countsAs(row.values, raised.get(row.item) ?? row.value, top))
  const { majority, lowest } = fold(values, need)
  return takeBack(readings(majority, lowest).level, flagged).value
}

/** [S6] The lowest position from `position` up that no flag takes back; null where all up to the top are flagged. */
export const unflaggedFrom = ({ flagged, top }: Raisable, position: number): number | null => {
  for (let free = position; free <= top; free += 1) if (!flagged.includes(free)) return free
  return null
}
