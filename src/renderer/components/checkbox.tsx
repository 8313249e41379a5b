import { Checkbox as Base } from '@base-ui/react/checkbox'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A box with its label; the whole row can be hit. */
export const Checkbox = ({
  checked,
  onChange,
  onFocus,
  children,
  disabled = false,
  className = '',
}: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly onFocus?: () => void
  readonly children: ReactNode
  readonly disabled?: boolean
  readonly className?: string
}) => (
  <label className={`check-row ${className}`}>
    <Base.Root
      checked={checked}
      disabled={disabled}
      onCheckedChange={(next) => onChange(next)}
      onFocus={onFocus}
      onKeyDown={(event) => {
        // Base UI takes every Enter here for itself; with Ctrl it is a shortcut of the screen.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.preventBaseUIHandler()
      }}
      className={checked ? 'box on' : 'box'}
    >
      <Base.Indicator>
        <Icon name="check" />
      </Base.Indicator>
    </Base.Root>
    {children}
  </label>
)
