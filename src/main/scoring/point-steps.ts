import type { WayStep } from '#shared/way.ts'
import type { RaisableRow } from './raisable.ts'
import { fromPack, multiply, ratio, roundUp } from './ratio.ts'

/**
 * [S33] The raises that bring the mean of statements to a mark: those that are nearest to the mark first, each no further
 * than to the mark and the last no further than is needed; among equals those with evidence, then the ladder's order.
 * On a scale without gaps no smaller number of raises does. Null where not even the scale's top is enough.
 * @param mark a pack's figure, in the points of the scale
 */
export const pointSteps = (rows: readonly RaisableRow[], mark: number): readonly WayStep[] | null => {
  const needed = roundUp(multiply(fromPack(mark), ratio(rows.length)))
  let missing = needed - rows.reduce((sum, row) => sum + row.value, 0)
  const steps: WayStep[] = []
  const below = rows
    .flatMap((row) => {
      const to = row.values.find((value) => value >= mark)
      return to === undefined || row.value >= mark ? [] : [{ row, to }]
    })
    .sort((a, b) => a.to - a.row.value - (b.to - b.row.value) || Number(b.row.isEvidenced) - Number(a.row.isEvidenced))
  for (const { row, to } of below) {
    if (missing <= 0) break
    const enough = row.values.find((value) => value >= row.value + missing && value <= to) ?? to
    steps.push({ item: row.item, from: row.value, to: enough })
    missing -= enough - row.value
  }
  return missing > 0 ? null : steps
}
