import type { ReactNode } from 'react'
import { WhyLink } from '#renderer/components/why-link.tsx'

/** The drawn figure of a result, which opens how it came about; nothing to open where there is none yet. */
export const StripLink = ({
  name,
  value,
  children,
}: {
  readonly name: string
  /** '' while nothing can be said. */
  readonly value: string
  readonly children: ReactNode
}) =>
  value === '' ? (
    children
  ) : (
    <WhyLink part="overall" figure="overall strip" name={name} value={value} className="plain drawn">
      {children}
    </WhyLink>
  )
