import type { WayStep } from '#shared/way.ts'
import { guaranteed } from './guaranteed.ts'
import type { RaisableRow } from './raisable.ts'
import { fromPack, multiply, ratio, roundUp } from './ratio.ts'

/**
 * [S33] The raises that bring the mean of statements to a mark: light ones first, and of those the ones that are nearest
 * to the mark, each no further than to the mark and the last no further than is needed; beyond the mark only where what
 * is left weighs more; among equals those with evidence, then the ladder's order. On a scale without gaps nothing weighs
 * less. Null where not even the scale's top is enough.
 * @param mark a pack's figure, in the points of the scale
 */
export const pointSteps = (rows: readonly RaisableRow[], mark: number): readonly WayStep[] | null => {
  const needed = roundUp(multiply(fromPack(mark), ratio(rows.length)))
  let missing = needed - rows.reduce((sum, row) => sum + row.value, 0)
  const raised = new Map<RaisableRow, number>()
  const stretches = rows.flatMap((row) => stretchesOf(row, mark)).sort(inOrder)
  for (const { row, from, to } of stretches) {
    if (missing <= 0) break
    const enough = row.values.find((value) => value >= from + missing && value <= to) ?? to
    raised.set(row, enough)
    missing -= enough - from
  }
  if (missing > 0) return null
  return [...raised].map(([row, to]) => ({ item: row.item, from: row.value, to }))
}

/** A part of what a row can be raised by: up to the mark, or on from there. */
interface Stretch {
  readonly row: RaisableRow
  readonly from: number
  readonly to: number
  readonly isBeyond: boolean
}

const stretchesOf = (row: RaisableRow, mark: number): Stretch[] => {
  const top = guaranteed(row.values.at(-1), 'a value')
  const near = row.value >= mark ? row.value : (row.values.find((value) => value >= mark) ?? top)
  const upTo = { row, from: row.value, to: near, isBeyond: false }
  const beyond = { row, from: near, to: top, isBeyond: true }
  return [upTo, beyond].filter(({ from, to }) => to > from)
}

const inOrder = (a: Stretch, b: Stretch): number =>
  a.row.weight - b.row.weight ||
  Number(a.isBeyond) - Number(b.isBeyond) ||
  a.to - a.from - (b.to - b.from) ||
  Number(b.row.isEvidenced) - Number(a.row.isEvidenced)
