import type { OutcomeFigures } from '#shared/assessment-record.ts'
import { expectedAverage } from '#shared/average-figures.ts'
import { goalOf } from '#shared/competency-goal.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Outcome } from '#shared/outcome.ts'

/** One competency as the radar draws it and the table says it. */
export interface ProfileRow {
  readonly id: string
  readonly name: string
  /** The English term beside a Chinese name; empty in English. */
  readonly term: string
  readonly weight: number | null
  /** Null while it is open, and where nothing is left to rate. */
  readonly value: number | null
  readonly isSetAside: boolean
  /** How many of its rows are unanswered. */
  readonly open: number
  readonly target: number | null
  /** Below 0 where the value is short of the target; null where either is unknown. */
  readonly gap: number | null
  readonly previous: number | null
  readonly change: number | null
  readonly isUneven: boolean
  /** Levels taken back by anti-signals, highest first. */
  readonly takenBack: readonly string[]
}

interface Input {
  readonly ladder: Ladder
  readonly outcome: Outcome
  readonly target: string | null
  readonly previous: OutcomeFigures | null
}

/** Every competency in the ladder's order, with what the target expects and what it was before. */
export const profileRows = ({
  ladder,
  text,
  outcome,
  target,
  previous,
}: Input & { readonly text: LadderText }): ProfileRow[] => {
  return ladder.competencies.map((competency) => {
    const figures = outcome.competencies[competency.id]
    const value = figures?.value ?? null
    const goal = goalOf(ladder, target, competency.id)
    const before = previous?.competencies[competency.id]?.value ?? null
    return {
      id: competency.id,
      name: text.name(competency),
      term: text.term(competency),
      weight: competency.weight ?? null,
      value,
      isSetAside: figures?.setAside === true,
      open: figures === undefined ? 0 : figures.total - figures.answered,
      target: goal,
      gap: gapOf(outcome, competency.id, difference(value, goal, 2)),
      previous: before,
      change: difference(value, before, 2),
      isUneven: figures?.strict !== undefined,
      takenBack: figures?.disqualified ?? [],
    }
  })
}

/** [S19] A rubric at the highest level it describes is not below, however high the target: the outcome knows. */
const gapOf = (outcome: Outcome, competency: string, gap: number | null): number | null => {
  if (outcome.kind !== 'profile' || gap === null || gap >= 0) return gap
  const below = outcome.belowTarget.find(({ id }) => id === competency)
  return below === undefined ? 0 : -below.by
}

/** The last line of the table: the weighted average, beside what it would be exactly at the target and what it was. */
export interface ProfileTotal {
  readonly value: number
  readonly decimals: number
  readonly target: number | null
  readonly gap: number | null
  readonly previous: number | null
  readonly change: number | null
}

/** Null where the ladder has no weighted average, or nothing to average yet. */
export const profileTotal = ({ ladder, outcome, target, previous }: Input): ProfileTotal | null => {
  const average = outcome.trace.find((step) => step.step === 'weighted-average')
  if (average === undefined) return null
  const { value, decimals } = average
  const goal = expectedAverage(ladder, target, average)
  const before = previous?.kind === 'weighted-bands' ? previous.overall.value : null
  return {
    value,
    decimals,
    target: goal,
    gap: difference(value, goal, decimals),
    previous: before,
    change: difference(value, before, decimals),
  }
}

/** `a − b` to as many decimals as both have, free of the dust that floats leave. */
const difference = (a: number | null, b: number | null, decimals: number): number | null =>
  a === null || b === null ? null : Math.round((a - b) * 10 ** decimals) / 10 ** decimals
