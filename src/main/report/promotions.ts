import type { Condition } from '#shared/ladder.ts'
import type { ReportCondition, ReportPromotion } from '#shared/report-model.ts'
import { headlineLevel } from '#shared/result-figures.ts'
import type { PromotionStep } from '#shared/trace.ts'
import { positionName } from '#shared/wording/competency-sentence.ts'
import { conditionSentence } from '#shared/wording/condition-sentence.ts'
import type { ReportContext } from './report-context.ts'

/** What the app can check of each promotion that begins at the level reached, from the trace. */
export const promotionsOf = (context: ReportContext): ReportPromotion[] => {
  const { ladder, outcome, text } = context
  const reached = headlineLevel(outcome)
  return (ladder.promotions ?? [])
    .filter(({ from }) => from === reached)
    .flatMap((promotion): ReportPromotion[] => {
      const step = outcome.trace.find((each) => each.step === 'promotion' && each.id === promotion.id)
      if (step?.step !== 'promotion') return []
      const track = ladder.tracks?.find(({ id }) => id === promotion.track)
      return [
        {
          id: promotion.id,
          from: promotion.from,
          to: promotion.to,
          name:
            promotion.name !== undefined ? text.text(promotion.name) : track === undefined ? '' : text.text(track.name),
          months: promotion.typicalMonths ?? null,
          conditions: step.conditions.map((checked) => conditionOf(context, checked)),
        },
      ]
    })
}

const conditionOf = (
  context: ReportContext,
  { condition, holds, values }: PromotionStep['conditions'][number],
): ReportCondition => ({
  kind: condition.kind,
  text: conditionSentence(context, condition),
  met: holds,
  stands: holds === true ? [] : short(context, condition, values),
})

/** What falls short of a condition, and where it stands. */
const short = (
  context: ReportContext,
  condition: Condition,
  values: Readonly<Record<string, number | null>>,
): string[] => {
  const { ladder, say, text } = context
  const asked = (id: string): number => {
    if (condition.kind !== 'any-of') return condition.atLeast
    return condition.of.find(({ competency }) => competency === id)?.atLeast ?? 0
  }
  return ladder.competencies.flatMap((competency) => {
    const value = values[competency.id]
    if (value === undefined || value === null || value >= asked(competency.id)) return []
    return [say('report:condition.stands', { name: text.name(competency), level: positionName(context, value) })]
  })
}
