import type { MouseEvent, ReactNode } from 'react'
import { useContext } from 'react'
import { useOpenWhy, whyAddress, WhyContext } from '#renderer/lib/why-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'
import './why-link.css'

/** A figure that opens how it came about; the explanation gives focus back to it. */
export const WhyLink = ({
  part,
  figure,
  name,
  value,
  of = null,
  isAgain = false,
  keepsWords = false,
  className = '',
  children,
}: {
  /** What is explained: `overall`, `expectations`, `promotions`, or a competency. */
  readonly part: string
  /** Which figure of the screen this is, each its own. */
  readonly figure: string
  readonly name: string
  readonly value: string
  /** Whose figure it is, where that is not said for all of them. */
  readonly of?: AssessmentId | null
  /** The same explanation is opened beside it: Tab goes past. */
  readonly isAgain?: boolean
  /** True in a heading, whose words stay its name; what it opens is said beside them. */
  readonly keepsWords?: boolean
  readonly className?: string
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const place = useContext(WhyContext)
  const openWhy = useOpenWhy()
  const id = of ?? place?.id ?? null
  if (openWhy === null || id === null) return children
  const what = say('common:why', { name, value })
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    event.stopPropagation() // from what it stands on, which may lead elsewhere
    openWhy({ of: id, part, figure })
  }
  return (
    <a
      className={`why-link ${className}`.trimEnd()}
      href={`#${whyAddress(id, part)}`}
      data-figure={figure}
      {...(keepsWords ? { title: what } : { 'aria-label': what })}
      onClick={open}
      {...(isAgain ? { tabIndex: -1 } : {})}
    >
      {children}
    </a>
  )
}
