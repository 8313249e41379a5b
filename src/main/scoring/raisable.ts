import type { Entry } from './answer-sheet.ts'
import { flaggedPositions } from './flagged-positions.ts'
import { evidencedItems } from './gather-result.ts'
import { fold, leftOf, readings } from './majority-level.ts'
import { takeBack } from './take-back.ts'
import { countsAs, isRated } from './trace-rows.ts'
import type { WaySheet } from './way-sheet.ts'

/** A row as it can be raised. */
export interface RaisableRow {
  readonly item: string
  readonly value: number
  /** What it may be set to, rising; a missing cell can't be chosen. */
  readonly values: readonly number[]
  readonly isEvidenced: boolean
  /** [S35] What one raise of it counts as. */
  readonly weight: number
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
export const raisablesOf = (sheet: WaySheet): Raisable[] => {
  return sheet.competencies.flatMap(({ competency, entries }): Raisable[] => {
    const { instrument, id } = competency
    const rows = raisableRows(sheet, entries)
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

/** The rated ones of some rows. */
export const raisableRows = (sheet: WaySheet, entries: readonly Entry[]): RaisableRow[] => {
  const evidenced = evidencedItems(sheet)
  return entries.flatMap(({ item: { id, values }, row }) =>
    isRated(row)
      ? [{ item: id, value: row.value, values, isEvidenced: evidenced.has(id), weight: sheet.weights.get(id) ?? 1 }]
      : [],
  )
}

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
