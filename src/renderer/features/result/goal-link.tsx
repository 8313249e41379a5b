import type { ReactNode } from 'react'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { ProfileRow } from './profile-rows.ts'

/** What is expected, and how far it is: both are told where the levels' expectations are. */
export const GoalLink = ({
  ladder,
  row,
  column,
  value,
  children,
}: {
  readonly ladder: Ladder
  readonly row: Pick<ProfileRow, 'id' | 'name'>
  readonly column: string
  readonly value: string
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  if (value === '–') return children
  return (
    <WhyLink
      part={ladder.expectations === undefined ? 'overall' : 'expectations'}
      figure={`${row.id} ${column}`}
      name={say('way:of', { what: row.name, of: column })}
      value={value}
      className="plain"
      isAgain
    >
      {children}
    </WhyLink>
  )
}
