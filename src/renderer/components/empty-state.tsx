import type { ReactNode } from 'react'

/** What this place is for, and the one thing to do. */
export const EmptyState = ({
  picture,
  title,
  text,
  action,
}: {
  readonly picture?: ReactNode
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
}) => (
  <div className="empty-state">
    {picture}
    <h2>{title}</h2>
    <p>{text}</p>
    {action}
  </div>
)
