import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'
import { Keys } from './keys.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  /** Shown at the right; the key itself is handled elsewhere. */
  readonly keys?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  /** For one of several: shows which one is in force. */
  readonly checked?: boolean
  readonly hint?: string
  readonly onSelect: () => void
}

/** A button that opens a list of actions, or of choices where items are `checked`. Items in groups get a line between. */
export const Menu = ({
  trigger,
  items,
  align = 'start',
  startsOpen = false,
}: {
  readonly trigger: ReactElement
  readonly items: readonly (readonly MenuItem[])[]
  readonly align?: 'start' | 'end'
  /** True where it is made only once it is wanted. */
  readonly startsOpen?: boolean
}) => (
  <Base.Root defaultOpen={startsOpen}>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner className="menu-positioner" sideOffset={4} align={align}>
        <Base.Popup className="menu">
          {items.map((group, index) => (
            <Base.Group key={group.map(({ id }) => id).join()}>
              {index > 0 && <Base.Separator className="menu-line" />}
              {group.map((item) => (
                <Base.Item
                  key={item.id}
                  className={item.danger === true ? 'menu-item danger' : 'menu-item'}
                  disabled={item.disabled ?? false}
                  onClick={item.onSelect}
                  {...(item.checked === undefined ? {} : { role: 'menuitemradio', 'aria-checked': item.checked })}
                >
                  {item.checked !== undefined && (
                    <span className="menu-check">{item.checked && <Icon name="check" />}</span>
                  )}
                  {item.icon !== undefined && <Icon name={item.icon} />}
                  <MenuLabel label={item.label} hint={item.hint} />
                  {item.keys !== undefined && <Keys keys={item.keys} />}
                </Base.Item>
              ))}
            </Base.Group>
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)

const MenuLabel = ({ label, hint }: { readonly label: string; readonly hint: string | undefined }): ReactNode => (
  <span className="grow">
    {label}
    {hint !== undefined && <span className="menu-hint">{hint}</span>}
  </span>
)
