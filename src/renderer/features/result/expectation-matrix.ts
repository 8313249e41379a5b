import type { ExpectationStep } from '#shared/trace.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'

/** What a level expects of a competency, and how far the competency is from it. */
export interface ExpectedCell {
  readonly level: string
  /** Null where the level expects nothing of it, or it is set aside. */
  readonly expected: number | null
  readonly met: boolean | null
  /** How much is missing; 0 where nothing is, null while it is open. */
  readonly short: number | null
}

export interface MatrixRow {
  readonly competency: string
  readonly value: number | null
  readonly cells: readonly ExpectedCell[]
}

/** Levels by competencies, from the steps of the trace: the second answer, apart from the level by score. */
export const expectationMatrix = (ladder: Ladder, outcome: Outcome): readonly MatrixRow[] => {
  const steps = outcome.trace.filter((step): step is ExpectationStep => step.step === 'expectation')
  return ladder.competencies.flatMap(({ id }): MatrixRow[] => {
    const cells = steps.map(({ level, rows }): ExpectedCell => {
      const row = rows.find(({ competency }) => competency === id)
      if (row === undefined) return { level, expected: null, met: null, short: null }
      const { expected, value } = row
      if (value === null) return { level, expected, met: null, short: null }
      return { level, expected, met: value >= expected, short: Math.max(0, expected - value) }
    })
    return cells.every(({ expected }) => expected === null)
      ? []
      : [{ competency: id, value: outcome.competencies[id]?.value ?? null, cells }]
  })
}
