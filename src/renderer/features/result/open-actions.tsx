import { Link } from 'wouter'
import { useActions } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import type { Ladder } from '#shared/ladder.ts'
import { competencyOf } from '#shared/wording/item-name.ts'

/** That something is planned already for a competency: how many actions are open, and the way to them. */
export const OpenActions = ({ ladder, competency }: { readonly ladder: Ladder; readonly competency: string }) => {
  const { say, format } = useWords()
  const open = (useActions().data ?? []).filter(
    (action) => action.state === 'open' && action.ladderId === ladder.id && concerns(action, ladder, competency),
  )
  if (open.length === 0) return null
  return (
    <Link className="chip self small" href="/growth/plan" title={format.list(open.map(({ title }) => title))}>
      {say('result:actions.open', { count: open.length })}
    </Link>
  )
}

/** Planned for the competency, or to move it or one of its rows. */
const concerns = (action: Action, ladder: Ladder, competency: string): boolean =>
  action.competency === competency ||
  action.raises.some(({ item }) => item === competency || competencyOf(ladder, item)?.id === competency)
