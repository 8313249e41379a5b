import { Icon } from './icon.tsx'
import { Menu, type MenuItem } from './menu.tsx'

/** The three dots at the end of a row or a bar: what else can be done to it. */
export const MoreMenu = ({
  label,
  items,
  startsOpen = false,
}: {
  /** Whose actions they are: there may be many such buttons on a screen. */
  readonly label: string
  readonly items: readonly (readonly MenuItem[])[]
  /** True where it is made only once it is wanted. */
  readonly startsOpen?: boolean
}) => (
  <Menu
    align="end"
    startsOpen={startsOpen}
    trigger={
      <button type="button" className="btn ghost icon" aria-label={label}>
        <Icon name="more" />
      </button>
    }
    items={items}
  />
)
