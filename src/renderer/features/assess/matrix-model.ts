import type { Competency, DimensionsInstrument, Ladder } from '#shared/ladder.ts'

export interface MatrixRow {
  readonly item: string
  readonly dimension: DimensionsInstrument['dimensions'][number]
}

/** The rows of a competency that is rated by dimensions. */
export const matrixRows = (competency: Competency, instrument: DimensionsInstrument): MatrixRow[] =>
  instrument.dimensions.map((dimension) => ({ item: `${competency.id}.${dimension.id}`, dimension }))

/** The level that the target expects of this competency, as a position; null without target or expectation. */
export const expectedPosition = (ladder: Ladder, target: string | null, competency: string): number | null =>
  target === null ? null : (ladder.expectations?.levels[target]?.[competency] ?? null)

/** The next item in `order` after `from` that `isOpen`, going round once; null where none is. */
export const nextOpen = (order: readonly string[], from: string, isOpen: (item: string) => boolean): string | null => {
  const start = order.indexOf(from)
  for (let step = 1; step <= order.length; step++) {
    const candidate = order[(start + step) % order.length]
    if (candidate !== undefined && candidate !== from && isOpen(candidate)) return candidate
  }
  return null
}
