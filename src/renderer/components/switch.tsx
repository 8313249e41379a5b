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
    <Base.Root
      checked={on}
      onCheckedChange={onChange}
      onKeyDown={(event) => {
        // Base UI takes every Enter here for itself; with Ctrl it is a shortcut of the screen, and nothing may turn by it.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.preventBaseUIHandler()
      }}
      className={on ? 'switch on' : 'switch'}
    />
    {children}
  </label>
)
