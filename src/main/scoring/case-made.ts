import type { CaseOutcome } from '#shared/outcome.ts'
import type { CaseStep } from '#shared/trace-result.ts'
import { fromPack, isAtLeast } from './ratio.ts'
import type { CompetencyScore } from './competency-score.ts'
import type { ResultInput } from './scoring-input.ts'

type CaseInput = Extract<ResultInput, { kind: 'case' }> & { readonly scores: readonly CompetencyScore[] }

interface CaseMade extends Pick<CaseOutcome, 'demonstrated' | 'missing' | 'watch' | 'made'> {
  readonly steps: readonly CaseStep[]
}

type DemonstratedStep = Extract<CaseStep, { step: 'demonstrated' }>

/** [S25] [S26] Which competencies are demonstrated, what is missing, and whether the case is made. */
export const caseMade = (input: CaseInput): CaseMade => {
  const competencies = input.scores.filter((score) => !score.isSetAside).map((score) => demonstratedStep(score, input))
  const occurring = (how: 'often' | 'sometimes'): string[] =>
    input.pitfalls.filter(({ occurs }) => occurs === how).map(({ id }) => id)
  const missing: CaseOutcome['missing'] = [
    ...competencies
      .filter((step) => !step.demonstrated)
      .map((step) => ({ kind: 'not-demonstrated', id: step.competency }) as const),
    ...competencies
      .filter((step) => !step.evidenced)
      .map((step) => ({ kind: 'no-evidence', id: step.competency }) as const),
    ...occurring('often').map((id) => ({ kind: 'pitfall', id }) as const),
  ]
  const watch = occurring('sometimes')
  const demonstrated = competencies.filter((step) => step.demonstrated).map((step) => step.competency)
  const isUndecided = demonstrated.length === 0 || input.pitfalls.some(({ occurs }) => occurs === null)
  const made = missing.length > 0 ? false : isUndecided ? null : true
  return {
    demonstrated,
    missing,
    watch,
    made,
    steps: [...competencies, { step: 'case', rule: 'S26', pitfalls: input.pitfalls, missing, watch, made }],
  }
}

/** [S25] Demonstrated: no criterion unanswered, one rated at least, and their exact mean reaches the mark. */
const demonstratedStep = (score: CompetencyScore, { at, evidenced }: CaseInput): DemonstratedStep => ({
  step: 'demonstrated',
  rule: 'S25',
  competency: score.id,
  at,
  value: score.value,
  demonstrated: score.compared !== null && isAtLeast(score.compared, fromPack(at)),
  evidenced: evidenced.has(score.id),
})
