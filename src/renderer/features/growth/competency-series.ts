import type { LevelLinePoint } from '#renderer/components/level-line.tsx'
import { goalOf } from '#shared/competency-goal.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { HistorySlot } from './history.ts'

/** One competency over all cycles. */
export interface CompetencySeries {
  readonly id: string
  readonly name: string
  readonly points: readonly LevelLinePoint[]
  readonly now: number | null
  /** Whose value that is. */
  readonly nowOf: AssessmentId | null
  /** Since the first cycle in which it is known; null where that is the only one. */
  readonly change: number | null
  readonly target: number | null
}

/** Every competency of the ladder as it stands now, in its order; values of other versions are found by id. */
export const competencySeries = (
  ladder: Ladder,
  text: LadderText,
  slots: readonly HistorySlot[],
  target: string | null,
): CompetencySeries[] => {
  return ladder.competencies.map((competency) => {
    const points = slots.map(({ id, main }): LevelLinePoint => {
      const figures = main?.outcome.competencies[competency.id]
      return {
        id,
        value: figures?.value ?? null,
        isHollow: main !== null && figures !== undefined && (main.status === 'draft' || !figures.complete),
      }
    })
    const known = points.flatMap(({ value }) => value ?? [])
    const now = known.at(-1) ?? null
    const last = points.findLastIndex(({ value }) => value !== null)
    const first = known.length > 1 ? known[0] : undefined
    return {
      id: competency.id,
      name: text.name(competency),
      points,
      now,
      nowOf: slots[last]?.main?.id ?? null,
      change: now === null || first === undefined ? null : Math.round((now - first) * 100) / 100,
      target: goalOf(ladder, target, competency.id),
    }
  })
}
