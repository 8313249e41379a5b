import type { MouseEvent, ReactNode } from 'react'
import { assessmentId } from '#shared/ids.ts'
import { useOpenWhy } from '#renderer/lib/why-place.ts'
import './why-link.css'

/** A drawing whose points, pressed, open how they came about. The same figures are links in the tables beside it. */
export const OpensWhy = ({ children }: { readonly children: ReactNode }) => {
  const openWhy = useOpenWhy()
  const open = (event: MouseEvent): void => {
    const point = event.target instanceof Element ? event.target.closest('[data-of]') : null
    const of = assessmentId.safeParse(point?.getAttribute('data-of'))
    if (of.success) openWhy?.({ of: of.data, part: 'overall', figure: `point ${of.data}` })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links in the tables do the same
    <div className="opens-why" onClick={open}>
      {children}
    </div>
  )
}
