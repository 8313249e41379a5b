import type { Competency, Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { ReportCompetency, ReportGoal, ReportScale } from '#shared/report-model.ts'
import { valueScale } from '#shared/value-scale.ts'
import type { ReportContext } from './report-context.ts'

export interface Standing {
  readonly scale: ReportScale
  readonly goal: ReportGoal | null
  readonly rows: readonly ReportCompetency[]
}

/** Every competency with its value, what is aimed for, and where it was before. */
export const standingOf = (context: ReportContext): Standing => {
  const { ladder, record, outcome, previous, text } = context
  const goals = goalsOf(ladder, record.target)
  return {
    scale: valueScale(ladder),
    goal: goals?.goal ?? null,
    rows: ladder.competencies.map((competency) => {
      const figures = outcome.competencies[competency.id]
      const value = figures?.value ?? null
      return {
        id: competency.id,
        name: text.name(competency),
        short: text.short(competency),
        weight: competency.weight ?? null,
        value,
        complete: figures?.complete ?? false,
        answered: figures?.answered ?? 0,
        total: figures?.total ?? 0,
        goal: goals?.valueOf(competency) ?? null,
        previous: previous?.outcome.competencies[competency.id]?.value ?? null,
        setAside: figures?.setAside === true,
        uneven: figures?.strict !== undefined,
        takenBack: figures?.disqualified ?? [],
      }
    }),
  }
}

export type KnownRow = ReportCompetency & { readonly value: number }

export const isKnown = (row: ReportCompetency): row is KnownRow => row.value !== null && !row.setAside

/** What the competencies amount to by themselves: the measure where nothing is aimed for. */
export const ownMean = (rows: readonly ReportCompetency[]): number => {
  const known = rows.filter(isKnown)
  return known.reduce((sum, { value }) => sum + value, 0) / Math.max(1, known.length)
}

interface Goals {
  readonly goal: ReportGoal
  readonly valueOf: (competency: Competency) => number | null
}

/** What each competency is measured against; null where neither the person nor the ladder says so. */
const goalsOf = (ladder: Ladder, target: string | null): Goals | null => {
  const { result } = ladder
  if (result.kind === 'case') {
    return { goal: { kind: 'mean', value: result.demonstratedAt }, valueOf: () => result.demonstratedAt }
  }
  if (target === null) return null
  const goal: ReportGoal = { kind: 'level', level: target }
  const expected = ladder.expectations?.levels[target]
  if (expected !== undefined) return { goal, valueOf: (competency) => expected[competency.id] ?? null }
  if (result.kind === 'profile') return { goal, valueOf: () => positionOf(ladder, target) }
  if (result.kind === 'cumulative') return { goal, valueOf: () => result.ground.place + positionOf(ladder, target) }
  return null
}
