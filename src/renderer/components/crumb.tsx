import { Link } from 'wouter'
import './crumb.css'

/** The way back to what a screen is part of, before its title. Cut where there is little room; whole on hover. */
export const Crumb = ({
  href,
  name,
  state,
  far = false,
}: {
  readonly href: string
  readonly name: string
  /** What the screen there is asked to show. */
  readonly state?: object
  /** The first to go where there is little room. */
  readonly far?: boolean
}) => (
  <>
    <Link
      href={href}
      className={far ? 'crumb far s cut' : 'crumb s cut'}
      title={name}
      {...(state === undefined ? {} : { state })}
    >
      {name}
    </Link>
    <span className={far ? 'q far' : 'q'} aria-hidden="true">
      /
    </span>
  </>
)
