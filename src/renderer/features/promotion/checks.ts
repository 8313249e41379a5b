import type { Condition, Promotion, Track } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { SlotEntry } from '#shared/promotion-preparation.ts'

/** A competency that a condition speaks of, and where it stands. */
export interface CheckedPart {
  readonly competency: string
  /** Null while it is not known. */
  readonly value: number | null
  readonly atLeast: number
  readonly holds: boolean | null
}

/** Something that the app checks by itself: a condition of the promotion, or what a track asks of a profile. */
export interface Check {
  readonly id: string
  readonly kind: 'condition' | 'strong' | 'relaxed'
  readonly condition: Condition
  /** Null while something unanswered may decide it. */
  readonly holds: boolean | null
  readonly parts: readonly CheckedPart[]
}

/** The conditions of a promotion as scoring found them; the first one that fails is what to begin with. */
export const conditionChecks = (promotion: Promotion, outcome: Outcome): Check[] => {
  const step = outcome.trace.find((each) => each.step === 'promotion' && each.id === promotion.id)
  if (step?.step !== 'promotion') return []
  return step.conditions.map(({ condition, holds, values }, index) => ({
    id: `${promotion.id} ${index}`,
    kind: 'condition',
    condition,
    holds,
    parts: Object.entries(values).map(([competency, value]) => {
      const atLeast = askedOf(condition, competency)
      return { competency, value, atLeast, holds: value === null ? null : value >= atLeast }
    }),
  }))
}

/** What a track asks of a profile, without what the promotion's own conditions ask already. */
export const fitChecks = (track: Track, outcome: Outcome, conditions: readonly Check[]): Check[] => {
  const asked = conditions.flatMap(({ condition }) => (condition.kind === 'competency' ? [condition] : []))
  return (['strong', 'relaxed'] as const).flatMap((kind) =>
    (track[kind] ?? [])
      .filter((fit) => !asked.some((each) => each.competency === fit.competency && each.atLeast >= fit.atLeast))
      .map(({ competency, atLeast }): Check => {
        const figures = outcome.competencies[competency]
        const value = figures === undefined || figures.setAside === true ? null : figures.value
        const holds = value === null ? null : value >= atLeast
        return {
          id: `${track.id} ${kind} ${competency}`,
          kind,
          condition: { kind: 'competency', competency, atLeast },
          holds,
          parts: [{ competency, value, atLeast, holds }],
        }
      }),
  )
}

export interface Progress {
  readonly done: number
  readonly of: number
}

export const checkProgress = (checks: readonly Check[]): Progress => ({
  done: checks.filter(({ holds }) => holds === true).length,
  of: checks.length,
})

export const slotProgress = (
  slots: readonly { readonly id: string }[],
  filled: Readonly<Record<string, SlotEntry>>,
): Progress => ({ done: slots.filter(({ id }) => filled[id]?.met === true).length, of: slots.length })

const askedOf = (condition: Condition, competency: string): number => {
  if (condition.kind !== 'any-of') return condition.atLeast
  return condition.of.find((part) => part.competency === competency)?.atLeast ?? 0
}
