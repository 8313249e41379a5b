import { useRef, useState } from 'react'
import { type ActionDraft, NewActionDialog } from '#renderer/components/action-dialog.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { GrowthTabs } from '#renderer/components/growth-tabs.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { LetterKey } from '#renderer/components/letter-key.tsx'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { AssessmentSummary, Cycle } from '#shared/assessment-record.ts'
import { dayOf } from '#shared/day-of.ts'
import { ActionItem } from './action-item.tsx'
import { CarryBanner } from './carry-banner.tsx'
import { carryOffer, planGroups } from './plan-groups.ts'
import { useAskedAction } from './use-asked-action.ts'
import './plan.css'

/** Open actions by when they are due, then what was done or dropped, each with what it moved. */
export const PlanScreen = ({
  actions,
  assessments,
  cycles,
}: {
  readonly actions: readonly Action[]
  readonly assessments: readonly AssessmentSummary[]
  readonly cycles: readonly Cycle[]
}) => {
  const { say } = useWords()
  const today = dayOf(useNow())
  const [isNew, setNew] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useAskedAction()
  const { open, closed } = planGroups(actions, today)
  const offer = carryOffer(actions, cycles)
  const count = open.reduce((sum, group) => sum + group.actions.length, 0)
  useShortcuts({
    A: (event) => {
      event.preventDefault()
      setNew(true)
    },
  })
  const add = (
    <button type="button" className="btn primary" onClick={() => setNew(true)}>
      <Icon name="plus" />
      {say('plan:new.button')}
      <LetterKey name="A" />
    </button>
  )
  const shared = { assessments, cycles }
  return (
    <>
      <header className="toolbar growth-toolbar">
        <h1 ref={heading} tabIndex={-1}>
          {say('plan:title')}
        </h1>
        <GrowthTabs />
        {actions.length > 0 && <span className="s q cut">{say('plan:count', { count })}</span>}
        <span className="grow" />
        {actions.length > 0 && add}
      </header>
      <div className="scroll grow">
        {actions.length === 0 ? (
          <EmptyState title={say('plan:empty.title')} text={say('plan:empty.text')} action={add} />
        ) : (
          <div className="page plan" ref={list}>
            {offer !== null && <CarryBanner offer={offer} onCarried={() => heading.current?.focus()} />}
            {open.length === 0 && <p className="q">{say('plan:allClosed')}</p>}
            {open.map((group) => (
              <section key={group.due}>
                <div className="h">
                  <h2>{say(`plan:group.${group.due}`)}</h2>
                  <span className="s q num">{group.actions.length}</span>
                </div>
                <ul className="card plan-actions">
                  {group.actions.map((action) => (
                    <ActionItem key={action.id} action={action} group={group.actions} {...shared} />
                  ))}
                </ul>
              </section>
            ))}
            {closed.length > 0 && (
              <section>
                <div className="h">
                  <h2>{say('plan:closed.title')}</h2>
                  <span className="s q">{say('plan:closed.hint')}</span>
                </div>
                <ul className="card plan-actions">
                  {closed.map((action) => (
                    <ActionItem key={action.id} action={action} group={[]} {...shared} />
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
      </div>
      {isNew && <NewActionDialog draft={byHand(cycles[0] ?? null)} ladder={null} onClose={() => setNew(false)} />}
    </>
  )
}

const byHand = (cycle: Cycle | null): ActionDraft => ({
  ladder: null,
  competency: null,
  raises: [],
  promotion: null,
  assessment: null,
  cycle: cycle?.id ?? null,
})
