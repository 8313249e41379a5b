import { Switch as Base } from '@base-ui/react/switch'
import type { ReactNode } from 'react'

/** On or off, at once. The label is part of it, so that the whole row can be hit. */
export const Switch = ({
  on,
  onChange,
  children,
  className = '',
}: {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
  readonly className?: string
}) => (
  <label className={`switch-row ${className}`}>
    <Base.Root checked={on} onCheckedChange={onChange} className={on ? 'switch on' : 'switch'} />
    {children}
  </label>
)
