import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { AreaFigures, ProfileOutcome } from '#shared/outcome.ts'
import type { ProfileStep } from '#shared/trace-result.ts'
import type { RowGroup } from './competency-table.tsx'
import type { ProfileRow } from './profile-rows.ts'

type FiguresStep = Extract<ProfileStep, { step: 'figures' }>

/** One area's figures, or those of all competencies. */
export interface AreaRow {
  /** Null for all competencies together. */
  readonly id: string | null
  readonly name: string
  readonly figures: AreaFigures
  readonly step: FiguresStep | null
  /** The mean before; null where there is none. */
  readonly previous: number | null
  readonly change: number | null
}

const NONE: AreaFigures = { mean: null, typical: null, floor: null, peak: null }

/** Every area in the ladder's order; all competencies come last, under the name given. */
export const areaRows = (
  { ladder, text, all }: { readonly ladder: Ladder; readonly text: LadderText; readonly all: string },
  outcome: ProfileOutcome,
  previous: OutcomeFigures | null,
): AreaRow[] => {
  const before = previous?.kind === 'profile' ? previous : null
  const row = (id: string | null, name: string, figures: AreaFigures, was: AreaFigures | undefined): AreaRow => ({
    id,
    name,
    figures,
    step: outcome.trace.find((step): step is FiguresStep => step.step === 'figures' && step.area === id) ?? null,
    previous: was?.mean ?? null,
    change: difference(figures.mean, was?.mean ?? null),
  })
  return [
    ...(ladder.areas ?? []).map((area) =>
      row(area.id, text.name(area), outcome.areas[area.id] ?? NONE, before?.areas[area.id]),
    ),
    row(null, all, outcome.overall, before?.overall),
  ]
}

/** The competencies area by area; those of no area come last. One nameless group where the ladder has no areas. */
export const areaGroups = (ladder: Ladder, text: LadderText, rows: readonly ProfileRow[]): RowGroup[] => {
  const areaOf = new Map(ladder.competencies.map(({ id, area }) => [id, area]))
  const groups: RowGroup[] = [
    ...(ladder.areas ?? []).map((area) => ({
      id: area.id,
      name: text.name(area),
      rows: rows.filter(({ id }) => areaOf.get(id) === area.id),
    })),
    { id: 'none', name: null, rows: rows.filter(({ id }) => areaOf.get(id) === undefined) },
  ]
  return groups.filter((group) => group.rows.length > 0)
}

/** Means have two decimals at the most; free of the dust that floats leave. */
const difference = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.round((a - b) * 100) / 100
