import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportAction } from '#shared/report-model.ts'
import { actionFacts, alsoLine } from '#shared/wording/report-words.ts'
import type { PagePlan } from './page-plan.ts'
import { TickMark } from './tick-mark.tsx'

const ALSO_WIDTH = 100

/** What is about to be done, and until when. */
export const ActionList = memo(
  ({
    actions,
    most,
    width,
  }: {
    readonly actions: readonly ReportAction[]
    readonly most: number
    /** How long each may be (see `textWidth`). */
    readonly width: number
  }) => {
    const { say } = useWords()
    const others = actions.slice(most).map(({ text }) => clipText(text, 40))
    return (
      <section>
        <h2>{say('report:actions.title')}</h2>
        <ul className="ticks">
          {actions.slice(0, most).map((action) => (
            <ActionLine key={action.id} action={action} width={width} />
          ))}
        </ul>
        {others.length > 0 && <p className="also">{alsoLine(others, say, ALSO_WIDTH)}</p>}
      </section>
    )
  },
)

const ActionLine = ({ action, width }: { readonly action: ReportAction; readonly width: number }) => {
  const { say, format } = useWords()
  return (
    <li>
      <TickMark state={action.isDone ? 'done' : 'open'} />
      <span className="grow" dir="auto">
        {clipText(action.text, width)}
      </span>
      <span className={action.isLate ? 'facts tgt' : 'facts'}>{actionFacts(action, say, format)}</span>
    </li>
  )
}

/** The actions that page one has no room for, or had to shorten: in full. */
export const PrintedActions = ({
  actions,
  plan,
}: {
  readonly actions: readonly ReportAction[]
  readonly plan: PagePlan
}) => {
  const { say } = useWords()
  const rest = furtherActions(actions, plan)
  if (rest.length === 0) return null
  return (
    <section className="details">
      <h2>{say('report:actions.more')}</h2>
      <ul className="ticks">
        {rest.map((action) => (
          <ActionLine key={action.id} action={action} width={Number.POSITIVE_INFINITY} />
        ))}
      </ul>
    </section>
  )
}

export const furtherActions = (actions: readonly ReportAction[], plan: PagePlan): readonly ReportAction[] =>
  actions.filter(({ text }, index) => index >= plan.actions || textWidth(text) > plan.actionWidth)
