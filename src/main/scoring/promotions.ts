import { assertNever } from '#shared/assert-never.ts'
import type { Condition } from '#shared/ladder.ts'
import type { PromotionOutcome } from '#shared/outcome.ts'
import type { PromotionStep } from '#shared/trace.ts'
import { comparison } from './comparison.ts'
import { allHold } from './expectations.ts'
import type { CompetencyScore } from './competency-score.ts'

export interface PromotionInput {
  readonly id: string
  readonly conditions: readonly Condition[]
}

interface PromotionResult {
  readonly outcome: PromotionOutcome
  readonly step: PromotionStep
}

type Scores = ReadonlyMap<string, CompetencyScore>

/** [S13] Whether the conditions hold that the app can check. A promotion that states none has nothing that fails. */
export const promotion = (input: PromotionInput, scores: Scores): PromotionResult => {
  const conditions = input.conditions.map((condition) => ({ condition, ...check(condition, scores) }))
  const met = conditions.length === 0 ? true : allHold(conditions)
  const failed = conditions.filter(({ holds }) => holds === false).map(({ condition }) => condition)
  return {
    outcome: { id: input.id, met, failed },
    step: { step: 'promotion', rule: 'S13', id: input.id, conditions, met },
  }
}

type Checked = Pick<PromotionStep['conditions'][number], 'holds' | 'values'>

const check = (condition: Condition, scores: Scores): Checked => {
  switch (condition.kind) {
    case 'every-competency': {
      const rows = [...scores].flatMap(([id, score]) => {
        const found = comparison(score, condition.atLeast)
        return found === 'set-aside' ? [] : [{ id, ...found }]
      })
      return { holds: allHold(rows), values: Object.fromEntries(rows.map(({ id, value }) => [id, value])) }
    }
    case 'competency':
      return checkNamed(condition, scores)
    case 'any-of': {
      const parts = condition.of.map((part) => checkNamed(part, scores))
      const values = Object.fromEntries(parts.flatMap((part) => Object.entries(part.values)))
      return { holds: anyHolds(parts), values }
    }
    default:
      return assertNever(condition)
  }
}

type Named = Extract<Condition, { kind: 'competency' }>

/** A condition on a competency that is set aside can't be checked: it neither holds nor fails. */
const checkNamed = ({ competency, atLeast }: Named, scores: Scores): Checked => {
  const found = comparison(scores.get(competency), atLeast)
  return found === 'set-aside'
    ? { holds: null, values: { [competency]: null } }
    : { holds: found.holds, values: { [competency]: found.value } }
}

const anyHolds = (parts: readonly Checked[]): boolean | null => {
  if (parts.some(({ holds }) => holds === true)) return true
  return parts.some(({ holds }) => holds === null) ? null : false
}
