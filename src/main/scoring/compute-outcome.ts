import { assertNever } from '#shared/assert-never.ts'
import type { CompetencyOutcome, Outcome, OutcomeBase } from '#shared/outcome.ts'
import type { CompletenessStep, TraceStep } from '#shared/trace.ts'
import { caseMade } from './case-made.ts'
import type { CompetencyScore } from './competency-score.ts'
import { cumulative } from './cumulative.ts'
import { expectation } from './expectations.ts'
import { guaranteed } from './guaranteed.ts'
import { profile } from './profile.ts'
import { promotion } from './promotions.ts'
import { reflection } from './reflection.ts'
import { scoreCompetency } from './score-competency.ts'
import type { ResultInput, ScoringInput } from './scoring-input.ts'
import { weightedBands } from './weighted-bands.ts'

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** All figures of an outcome: what it says, without the ladder's name and without the trace. */
export type Figures = Without<Outcome, 'ladder' | 'trace'>

export interface Computed {
  readonly figures: Figures
  readonly trace: readonly TraceStep[]
}

/** The outcome of what was gathered, with its trace: completeness, competencies, the result, expectations, promotions. */
export const computeOutcome = (input: ScoringInput): Computed => {
  const scores = input.competencies.map(scoreCompetency)
  const byId = new Map(scores.map((score) => [score.id, score]))
  const expectations = input.expectations.map((each) => expectation(each, byId))
  const promotions = input.promotions.map((each) => promotion(each, byId))
  const base: Base = {
    ...completeness(input.completeness, scores),
    ...(expectations.length > 0 ? { expectations: expectations.map(({ outcome }) => outcome) } : {}),
    ...(promotions.length > 0 ? { promotions: promotions.map(({ outcome }) => outcome) } : {}),
  }
  const { figures, steps } = computeResult(input.result, scores, input.completeness.levels, base)
  return {
    figures,
    trace: [
      input.completeness,
      ...scores.flatMap((score) => score.steps),
      ...steps,
      ...expectations.map(({ step }) => step),
      ...promotions.map(({ step }) => step),
    ],
  }
}

type Base = Omit<OutcomeBase, 'ladder' | 'trace'>

const computeResult = (
  result: ResultInput,
  scores: readonly CompetencyScore[],
  levels: readonly string[],
  base: Base,
): { readonly figures: Figures; readonly steps: readonly TraceStep[] } => {
  switch (result.kind) {
    case 'weighted-bands': {
      const { steps, ...figures } = weightedBands({ ...result, scores, levels })
      return { figures: { kind: result.kind, ...base, ...figures }, steps }
    }
    case 'profile': {
      const { target } = result
      const position = target === null ? null : { level: target, position: levels.indexOf(target) + 1 }
      const { steps, ...figures } = profile({ ...result, scores, target: position })
      return { figures: { kind: result.kind, ...base, ...figures }, steps }
    }
    case 'cumulative': {
      const { steps, ...figures } = cumulative({ ...result, scores, levels })
      return { figures: { kind: result.kind, ...base, ...figures }, steps }
    }
    case 'case': {
      const { steps, ...figures } = caseMade({ ...result, scores })
      return { figures: { kind: result.kind, ...base, ...figures }, steps }
    }
    case 'reflection': {
      const rows = scores.flatMap((score) => score.rows)
      const { steps, ...figures } = reflection({ ...result, rows })
      return { figures: { kind: result.kind, ...base, ...figures }, steps }
    }
    default:
      return assertNever(result)
  }
}

/** [S1] How much of what counts is answered, in all and by competency, and what is set aside. */
const completeness = (
  step: CompletenessStep,
  scores: readonly CompetencyScore[],
): Omit<Base, 'expectations' | 'promotions'> => {
  const total = step.groups.reduce((sum, group) => sum + group.total, 0)
  const open = step.groups.reduce((sum, group) => sum + group.open.length, 0)
  const groups = new Map(step.groups.filter(({ part }) => part === 'competency').map((group) => [group.id, group]))
  return {
    answered: total - open,
    total,
    complete: open === 0,
    setAside: {
      items: step.notApplicable.length,
      competencies: scores.filter((score) => score.isSetAside).map((score) => score.id),
    },
    competencies: Object.fromEntries(
      scores.map((score) => [score.id, competencyOutcome(score, guaranteed(groups.get(score.id), 'a group'))]),
    ),
  }
}

const competencyOutcome = (score: CompetencyScore, group: CompletenessStep['groups'][number]): CompetencyOutcome => {
  const { total } = group
  const open = group.open.length
  return {
    value: score.value,
    answered: total - open,
    total,
    complete: open === 0,
    ...(score.strict === undefined ? {} : { strict: score.strict }),
    ...(score.disqualified === undefined ? {} : { disqualified: score.disqualified }),
    ...(score.isSetAside ? { setAside: true } : {}),
  }
}
