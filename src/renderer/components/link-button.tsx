import type { ComponentProps } from 'react'
import './link-button.css'

/** An action inside a text, set like a link. */
export const LinkButton = (props: Omit<ComponentProps<'button'>, 'type' | 'className'>) => (
  <button {...props} type="button" className="link-button" />
)
