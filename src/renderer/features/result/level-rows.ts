import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { CumulativeStep, StandingState } from '#shared/trace-result.ts'

type Step<K extends CumulativeStep['step']> = Extract<CumulativeStep, { step: K }>

/** What the statements of a level come to, in one category or in all of them. */
export interface LevelFigures {
  readonly mean: number | null
  readonly state: StandingState
  readonly rated: number
  /** Rated or still open. */
  readonly left: number
}

/** One level of a climb: each category by itself, then all together. */
export interface LevelRow {
  readonly level: string
  readonly isHeld: boolean
  readonly cells: readonly (LevelFigures & {
    readonly competency: string
    readonly isSpike: boolean
    readonly step: Step<'cell'>
  })[]
  readonly together: LevelFigures
  readonly meets: number
  readonly step: Step<'level'>
}

/** Every level, rising, with its cells in the ladder's order of categories. */
export const levelRows = (outcome: CumulativeOutcome): LevelRow[] => {
  const cells = outcome.trace.filter((step): step is Step<'cell'> => step.step === 'cell')
  return outcome.trace
    .filter((step): step is Step<'level'> => step.step === 'level')
    .map((step) => ({
      level: step.level,
      isHeld: step.level === outcome.held,
      cells: cells
        .filter((cell) => cell.level === step.level)
        .map((cell) => ({
          ...figuresOf(cell),
          competency: cell.competency,
          isSpike: outcome.spikes.some(({ level, category }) => level === cell.level && category === cell.competency),
          step: cell,
        })),
      together: figuresOf(step),
      meets: step.meets,
      step,
    }))
}

const figuresOf = ({ mean, state, rated, left }: Step<'cell'> | Step<'level'>): LevelFigures => ({
  mean,
  state,
  rated,
  left,
})
