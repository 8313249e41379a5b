import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { TraceStep } from '#shared/trace.ts'
import type { CumulativeStep } from '#shared/trace-result.ts'
import type { CellStep } from './score-place.ts'
import { standing } from './score-place.ts'
import type { CompetencyScore } from './competency-score.ts'
import type { ContextEntry, ResultInput } from './scoring-input.ts'

type CumulativeInput = Extract<ResultInput, { kind: 'cumulative' }> & {
  readonly scores: readonly CompetencyScore[]
  /** The ladder's level ids in order. */
  readonly levels: readonly string[]
}

interface Cumulative {
  readonly levels: CumulativeOutcome['levels']
  readonly held: string | null
  readonly spikes: CumulativeOutcome['spikes']
  readonly advice: CumulativeOutcome['advice']
  readonly steps: readonly CumulativeStep[]
}

type LevelStep = Extract<CumulativeStep, { step: 'level' }>

/** [S20] [S21] [S22] [S24] Each level's standing, the level held, spikes above it, and what context says. */
export const cumulative = (input: CumulativeInput): Cumulative => {
  const cells = input.scores.flatMap((score) => score.steps).filter(isCell)
  const levels = input.levels.map((level) =>
    levelStep(
      level,
      cells.filter((cell) => cell.level === level),
      input,
    ),
  )
  const held = heldStep(levels)
  const spikes = spikesStep(held.held, input.levels, cells)
  const context = contextStep(held.held, input)
  return {
    levels: Object.fromEntries(
      levels.map(({ level, mean, state, rated, left, total }) => [
        level,
        { mean, met: state === 'met', answered: rated + total - left, total },
      ]),
    ),
    held: held.held,
    spikes: spikes.spikes,
    advice: (context?.rows ?? []).flatMap(({ kind, typical, yours, outside }) =>
      outside && yours !== null && context !== null ? [{ kind, level: context.level, typical, yours }] : [],
    ),
    steps: [...levels, held, spikes, ...(context === null ? [] : [context])],
  }
}

const isCell = (step: TraceStep): step is CellStep => step.step === 'cell'

/** [S20] A level is rated over all its statements together, not cell by cell. */
const levelStep = (level: string, cells: readonly CellStep[], { meets, decimals }: CumulativeInput): LevelStep => {
  const total = (count: (cell: CellStep) => number): number => cells.reduce((sum, cell) => sum + count(cell), 0)
  const counts = {
    sum: total((cell) => cell.sum),
    rated: total((cell) => cell.rated),
    left: total((cell) => cell.left),
  }
  return {
    step: 'level',
    rule: 'S20',
    level,
    ...counts,
    total: total((cell) => cell.rows.length),
    meets,
    decimals,
    ...standing(counts, meets, decimals),
  }
}

/** [S21] The highest level that is met with every level below it met or passed over. */
const heldStep = (levels: readonly LevelStep[]): Extract<CumulativeStep, { step: 'held' }> => {
  const stop = levels.findIndex(({ state }) => state !== 'met' && state !== 'passed-over')
  const run = stop === -1 ? levels : levels.slice(0, stop)
  return {
    step: 'held',
    rule: 'S21',
    levels: levels.map(({ level, state }) => ({ level, state })),
    held: run.findLast(({ state }) => state === 'met')?.level ?? null,
    stoppedBy: levels[stop]?.level ?? null,
  }
}

/** [S22] The cells above the level held that are met by themselves. */
const spikesStep = (
  held: string | null,
  levels: readonly string[],
  cells: readonly CellStep[],
): Extract<CumulativeStep, { step: 'spikes' }> => {
  const above = levels.slice(held === null ? 0 : levels.indexOf(held) + 1)
  const spikes = above.flatMap((level) =>
    cells.flatMap((cell) =>
      cell.level === level && cell.state === 'met' && cell.mean !== null
        ? [{ level, category: cell.competency, mean: cell.mean }]
        : [],
    ),
  )
  return { step: 'spikes', rule: 'S22', above: held, spikes }
}

/** [S24] What is typical of the target, else of the level after the one held; it informs where yours lies outside. */
const contextStep = (
  held: string | null,
  input: CumulativeInput,
): Extract<CumulativeStep, { step: 'context' }> | null => {
  const level = input.target ?? input.levels[held === null ? 0 : input.levels.indexOf(held) + 1]
  const entries = input.contexts.filter((entry) => entry.level === level)
  if (level === undefined || entries.length === 0) return null
  return {
    step: 'context',
    rule: 'S24',
    level,
    because: input.target === null ? 'after-held' : 'target',
    rows: entries.map(({ id, kind, typical }) => ({
      id,
      kind,
      typical,
      yours: input.yours[kind],
      outside: isOutside(typical, input.yours[kind]),
    })),
  }
}

const isOutside = ({ min, max }: ContextEntry['typical'], yours: number | null): boolean =>
  yours !== null && (yours < min || (max !== null && yours > max))
