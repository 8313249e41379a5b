import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

/**
 * A modal dialog. Esc and the veil close it; focus goes to `initialFocus` (the safe choice) and back to where it was.
 * The last row of `children` is its buttons.
 */
export const Dialog = ({
  open,
  onClose,
  title,
  description,
  children,
  initialFocus,
  wide = false,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string | undefined
  readonly children: ReactNode
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly wide?: boolean
}) => {
  const openedAt = useRef('')
  useLayoutEffect(() => {
    if (open) openedAt.current = window.location.hash
  }, [open])
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Popup
          className={wide ? 'dialog wide' : 'dialog'}
          finalFocus={() => window.location.hash === openedAt.current && isFocusFree()}
          {...(initialFocus === undefined ? {} : { initialFocus })}
        >
          <Base.Title className="dialog-title">{title}</Base.Title>
          {description !== undefined && <Base.Description className="dialog-text">{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Where the dialog led to another place, that has the focus already, or takes it as it comes. */
const isFocusFree = (): boolean => {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('[role=dialog], [role=alertdialog]') !== null
}
