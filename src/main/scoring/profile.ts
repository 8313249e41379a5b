import type { AreaFigures, ProfileOutcome } from '#shared/outcome.ts'
import type { ProfileStep } from '#shared/trace-result.ts'
import { add, compare, divide, isAtLeast, ratio, roundHalfUp, subtract, wholePart, ZERO, type Ratio } from './ratio.ts'
import type { CompetencyScore } from './competency-score.ts'

export interface ProfileInput {
  readonly scores: readonly CompetencyScore[]
  readonly areas: readonly { readonly id: string; readonly competencies: readonly string[] }[]
  readonly decimals: number
  readonly target: { readonly level: string; readonly position: number } | null
}

interface Profile {
  readonly areas: ProfileOutcome['areas']
  readonly overall: AreaFigures
  readonly belowTarget: ProfileOutcome['belowTarget']
  readonly steps: readonly ProfileStep[]
}

/** [S18] [S19] The figures of each area and of all competencies together, and what lies below the target. */
export const profile = (input: ProfileInput): Profile => {
  const areas = input.areas.map(({ id, competencies }) => ({
    id,
    step: figuresStep(
      id,
      input.scores.filter((score) => competencies.includes(score.id)),
      input.decimals,
    ),
  }))
  const overall = figuresStep(null, input.scores, input.decimals)
  const below = input.target === null ? null : belowTargetStep(input.target, input.scores)
  return {
    areas: Object.fromEntries(areas.map(({ id, step }) => [id, figuresOf(step)])),
    overall: figuresOf(overall),
    belowTarget: (below?.rows ?? [])
      .filter(({ by }) => by > 0)
      .map(({ competency, by }) => ({ id: competency, by }))
      .sort((a, b) => b.by - a.by),
    steps: [...areas.map(({ step }) => step), overall, ...(below === null ? [] : [below])],
  }
}

type FiguresStep = Extract<ProfileStep, { step: 'figures' }>

const figuresOf = ({ mean, typical, floor, peak }: FiguresStep): AreaFigures => ({ mean, typical, floor, peak })

/** [S18] The typical level is the highest that at least half of the settled competencies reach. */
const figuresStep = (area: string | null, scores: readonly CompetencyScore[], decimals: number): FiguresStep => {
  const settled = scores.flatMap((score) => (score.settled === null ? [] : [{ id: score.id, value: score.settled }]))
  const falling = settled.map(({ value }) => value).sort((a, b) => compare(b, a))
  const half = Math.ceil(settled.length / 2)
  return {
    step: 'figures',
    rule: 'S18',
    area,
    terms: settled.map(({ id, value }) => ({ competency: id, value: roundHalfUp(value, 2) })),
    open: scores.filter((score) => score.settled === null && !score.isSetAside).map((score) => score.id),
    setAside: scores.filter((score) => score.isSetAside).map((score) => score.id),
    decimals,
    half,
    mean: settled.length === 0 ? null : roundHalfUp(meanOf(falling), decimals),
    typical: shown(falling[half - 1], wholePart),
    floor: shown(falling.at(-1), (value) => roundHalfUp(value, 2)),
    peak: shown(falling[0], (value) => roundHalfUp(value, 2)),
  }
}

const meanOf = (values: readonly Ratio[]): Ratio => divide(values.reduce(add, ZERO), ratio(values.length))

const shown = (value: Ratio | undefined, show: (value: Ratio) => number): number | null =>
  value === undefined ? null : show(value)

/** [S19] By how much each settled competency lies below the target's position. */
const belowTargetStep = (
  target: NonNullable<ProfileInput['target']>,
  scores: readonly CompetencyScore[],
): Extract<ProfileStep, { step: 'below-target' }> => ({
  step: 'below-target',
  rule: 'S19',
  target: target.level,
  position: target.position,
  rows: scores.flatMap(({ id, settled, compared }) => {
    if (settled === null || compared === null) return []
    const asked = ratio(target.position)
    const by = isAtLeast(compared, asked) ? 0 : roundHalfUp(subtract(asked, compared), 2)
    return [{ competency: id, value: roundHalfUp(settled, 2), by }]
  }),
})
