import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import type { NewAction } from '#shared/action.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { ActionId } from '#shared/ids.ts'
import type { WayGoal, WayStep } from '#shared/way.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import type { WayWords } from './use-way-words.ts'

/** A raised row as an action of the plan; `from` is null where the row was unanswered. */
export const actionOf = (
  words: WayWords,
  record: AssessmentRecord,
  step: Omit<WayStep, 'from'> & { readonly from: number | null },
  { why, goal }: { readonly why: string; readonly goal: WayGoal | null },
): NewAction => {
  const { say, text, ladder } = words
  const competency = competencyOf(ladder, step.item)
  const values = {
    row: itemName(words, step.item),
    from: step.from === null ? say('way:scenario.open') : itemValueName(words, step.item, step.from),
    to: itemValueName(words, step.item, step.to),
  }
  const isRow = competency !== undefined && competency.id !== step.item
  return {
    title: isRow
      ? say('way:actionTitleOf', { ...values, competency: text.name(competency) })
      : say('way:actionTitle', values),
    why,
    dueOn: null,
    ladder: record.ladder,
    competency: competency?.id ?? null,
    raises: [{ item: step.item, from: step.from, to: step.to }],
    promotion: goal?.kind === 'promotion' ? goal.id : null,
    assessment: record.id,
    cycle: record.cycle?.id ?? null,
  }
}

/** Puts actions into the plan, all or none, and says so with a way back. */
export const useMakeActions = (words: WayWords): ((actions: readonly NewAction[]) => Promise<void>) => {
  const client = useQueryClient()
  const toast = useToast()
  const errorText = useErrorText()
  const { say } = words
  const renew = () => client.invalidateQueries({ queryKey: ['actions'] })
  const takeBack = async (ids: readonly ActionId[]): Promise<void> => {
    try {
      for (const id of ids) await unwrap(bridge().actionDelete({ id }))
    } catch (error) {
      toast(errorText(error))
    }
    await renew()
  }
  return async (actions) => {
    const made = await unwrap(
      bridge().actionsCreate({ actions: actions.map((each) => ({ ...each, raises: [...each.raises] })) }),
    )
    await renew()
    toast(say('way:actionsMade', { count: made.length }), {
      label: say('way:undo'),
      onClick: () => void takeBack(made.map(({ id }) => id)),
    })
  }
}
