import type { MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'
import { Delta } from './delta.tsx'
import './why-link.css'

/** The two assessments between which something changed. */
export interface Between {
  readonly ladderId: string
  readonly before: AssessmentId
  /** Its cycle or title. */
  readonly beforeName: string
  readonly after: AssessmentId
}

/** A change that opens what it is made of: the two assessments side by side, row by row. */
export const ChangeLink = ({
  value,
  decimals = 0,
  between,
  name,
  isAgain = false,
}: {
  readonly value: number | null
  readonly decimals?: number
  /** Null where there is nothing to lay side by side. */
  readonly between: Between | null
  /** What changed. */
  readonly name: string
  /** The same comparison is opened beside it: Tab goes past. */
  readonly isAgain?: boolean
}) => {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const delta = <Delta value={value} decimals={decimals} />
  if (value === null || between === null) return delta
  const { ladderId, before, after } = between
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    event.stopPropagation() // from what it stands on, which may lead elsewhere
    navigate('/growth', { state: { ladder: ladderId, compare: { before, after } } })
  }
  return (
    <a
      className="why-link plain"
      href="#/growth"
      title={say('common:whatChanged', { name })}
      onClick={open}
      {...(isAgain ? { tabIndex: -1 } : {})}
    >
      {delta}
    </a>
  )
}
