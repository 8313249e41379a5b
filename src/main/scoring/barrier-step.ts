import type { CompetencyStep } from '#shared/trace-competency.ts'

interface BarrierInput {
  readonly competency: string
  readonly levels: readonly string[]
  readonly left: { readonly need: number; readonly of: number }
  readonly sorted: readonly number[]
  readonly majority: number
  readonly lowest: number
  readonly lowestItems: readonly string[]
  /** Before anti-signals, and after them. */
  readonly reached: number
  readonly level: number
}

/**
 * [S7] The first condition that kept a competency from the level above, in the order of the rules: too few rows, a
 * straggler, an anti-signal. No step at the top.
 */
export const barrierStep = (input: BarrierInput): readonly CompetencyStep[] => {
  const next = input.level + 1
  const nextLevel = input.levels[input.level]
  if (nextLevel === undefined) return []
  return [{ step: 'barrier', rule: 'S7', competency: input.competency, next, because: because(input, next, nextLevel) }]
}

type Because = Extract<CompetencyStep, { step: 'barrier' }>['because']

const because = (input: BarrierInput, next: number, nextLevel: string): Because => {
  if (input.majority < next) {
    return { kind: 'majority', have: input.sorted.filter((value) => value >= next).length, ...input.left }
  }
  if (input.reached < next) return { kind: 'straggler', items: input.lowestItems, lowest: input.lowest }
  return { kind: 'anti-signal', level: nextLevel }
}
