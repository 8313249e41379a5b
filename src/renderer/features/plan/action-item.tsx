import { ActionCheck } from '#renderer/components/action-check.tsx'
import { DueText } from '#renderer/components/due-text.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { movedBy } from '#renderer/lib/action-movement.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { AssessmentSummary, Cycle } from '#shared/assessment-record.ts'
import { MovedLine } from './moved-line.tsx'
import { useActionMenu } from './use-action-menu.tsx'

/** An action with why, when, the cycle it is planned for, and what it moved so far. */
export const ActionItem = ({
  action,
  group,
  assessments,
  cycles,
}: {
  readonly action: Action
  /** The open ones among which it can be put up and down; empty where there is no order. */
  readonly group: readonly Action[]
  readonly assessments: readonly AssessmentSummary[]
  readonly cycles: readonly Cycle[]
}) => {
  const { say, format } = useWords()
  const now = useNow()
  const { items, dialogs } = useActionMenu(action, group, cycles)
  const { title, why, state, closedAtMs } = action
  const moved = movedBy(action, assessments)
  return (
    <li className="action-item" data-action={action.id}>
      <div className="action-main">
        <ActionCheck action={action} />
        {why !== '' && <p className="s q action-why">{why}</p>}
        {action.raises.length > 0 && (state !== 'open' || moved.since !== null) && (
          <MovedLine action={action} moved={moved} />
        )}
      </div>
      <p className="s num action-when">
        {state === 'open' ? (
          <DueText dueOn={action.dueOn} />
        ) : (
          <span className="q">
            {say(state === 'done' ? 'plan:closed.done' : 'plan:closed.dropped', {
              date: format.shortDate(closedAtMs ?? 0, now),
            })}
          </span>
        )}
        <span className="xs q">{cycleText(say, action, cycles)}</span>
      </p>
      <MoreMenu label={say('plan:menu.more', { title })} items={items} />
      {dialogs}
    </li>
  )
}

/** The cycle that it is planned for, and where it was carried from. */
const cycleText = (say: ReturnType<typeof useWords>['say'], { cycle, carried }: Action, cycles: readonly Cycle[]) => {
  const nameOf = (id: Cycle['id'] | null): string => cycles.find((each) => each.id === id)?.name ?? ''
  const name = nameOf(cycle)
  const first = nameOf(carried[0]?.from ?? null)
  if (name === '' || first === '' || first === name) return name
  return say('plan:cycle.since', { cycle: name, first })
}
