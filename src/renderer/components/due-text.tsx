import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { dayOf } from '#shared/day-of.ts'
import { dueOf } from '#shared/due.ts'

/** When an open action is due: late in the colour that asks for care, and in words. */
export const DueText = ({ dueOn }: { readonly dueOn: string | null }) => {
  const { say, format } = useWords()
  const today = dayOf(useNow())
  const due = dueOf(dueOn, today)
  switch (due.kind) {
    case 'none':
      return <span className="q">{say('plan:due.none')}</span>
    case 'today':
      return <span className="due-now">{say('plan:due.today')}</span>
    case 'late':
      return (
        <span className="due-now" title={format.day(dueOn ?? '')}>
          {say('plan:due.late', { count: due.days })}
        </span>
      )
    case 'soon':
    case 'later':
      return <span className="q">{format.day(dueOn ?? '')}</span>
  }
}
