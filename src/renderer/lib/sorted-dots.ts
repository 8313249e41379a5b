import type { Series } from './series.ts'

/** One competency of a dot plot. */
export interface DotPlotRow {
  readonly id: string
  readonly label: string
  readonly values: Partial<Readonly<Record<Series, number | null>>>
}

/** The strongest first; of equal ones the furthest below its target last. What is not known stands at the end. */
export const sortedDots = (rows: readonly DotPlotRow[]): DotPlotRow[] =>
  rows.toSorted((a, b) => {
    const [is, other] = [a.values.self ?? null, b.values.self ?? null]
    if (is === null || other === null) return Number(is === null) - Number(other === null)
    return other - is || gapOf(a) - gapOf(b)
  })

const gapOf = ({ values: { self, target } }: DotPlotRow): number => (target ?? 0) - (self ?? 0)
