import { estimateValues } from '#shared/estimate-values.ts'
import type { Competency, Ladder, Level } from '#shared/ladder.ts'
import { levelAt } from '#shared/level-place.ts'
import type { Text } from '#shared/text.ts'

export interface QuickLevel {
  /** A position: 1 is the first level. */
  readonly value: number
  readonly level: Level
  /** How someone at the level would put it. */
  readonly motto: Text | null
  /** What the level is, in short; the whole descriptor where the ladder has nothing shorter. */
  readonly summary: Text | null
}

/** What is read to say a competency's level at a glance. "Not yet", 0, needs no words of the ladder and is not among them. */
export const quickLevels = (ladder: Ladder, competency: Competency): QuickLevel[] =>
  (estimateValues(ladder, competency.id) ?? []).flatMap((value) => {
    const level = levelAt(ladder, value)
    if (level === undefined) return []
    const guide = competency.guide?.[level.id]
    const { instrument } = competency
    const cell = instrument.kind === 'rubric' ? (instrument.cells[level.id] ?? null) : null
    return [{ value, level, motto: guide?.motto ?? null, summary: guide?.summary ?? cell }]
  })
