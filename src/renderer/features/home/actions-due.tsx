import { Link } from 'wouter'
import { ActionCheck } from '#renderer/components/action-check.tsx'
import { DueText } from '#renderer/components/due-text.tsx'
import { useActions } from '#renderer/lib/queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { dayOf } from '#shared/day-of.ts'
import { dueOf } from '#shared/due.ts'
import '#renderer/components/actions.css'

/** More stand in the plan. */
const MOST = 5

/** The next open actions with a date, the latest overdue first; nothing at all where nothing is open. */
export const ActionsDue = () => {
  const { say } = useWords()
  const today = dayOf(useNow())
  const actions = useActions().data ?? []
  const open = actions.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  const late = open.filter(({ dueOn }) => dueOf(dueOn, today).kind === 'late').length
  const dated = open.filter(({ dueOn }) => dueOn !== null)
  return (
    <section>
      <div className="h">
        <h2>{say('home:actions.title')}</h2>
        <span className="s q">
          {say(late > 0 ? 'home:actions.countLate' : 'home:actions.count', { count: open.length, late })}
        </span>
        <Link className="more" href="/growth/plan">
          {say('home:actions.plan')}
        </Link>
      </div>
      {dated.length === 0 ? (
        <p className="s q">{say('home:actions.none')}</p>
      ) : (
        <ul className="card actions-due">
          {dated.slice(0, MOST).map((action) => (
            <li key={action.id}>
              <ActionCheck action={action} />
              <span className="s num action-day">
                <DueText dueOn={action.dueOn} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
