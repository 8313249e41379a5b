import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'
import { ReadAll } from './read-all.tsx'
import { TraceSteps } from './trace-steps.tsx'

/** A line of a table that opens, under it, the steps that led to its figures. */
export const HowRow = ({
  id,
  name,
  lines,
  span,
  head,
  className = '',
  children,
}: {
  /** What the line is about. */
  readonly id: string
  readonly name: string
  readonly lines: readonly ToldStep[]
  /** How many columns the table has. */
  readonly span: number
  /** The row's head; its name where that is all. */
  readonly head?: ReactNode
  readonly className?: string
  /** The cells after the head. */
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const steps = useId()
  const how = say('result:table.how', { name })
  return (
    <>
      <tr data-competency={id} className={className}>
        <th scope="row">
          <span className="row-head">
            {lines.length === 0 ? (
              <span />
            ) : (
              <button
                type="button"
                className="disclose"
                aria-expanded={open}
                aria-controls={steps}
                aria-label={how}
                title={how}
                onClick={() => setOpen(!open)}
              >
                <Icon name="next" />
              </button>
            )}
            <span>{head ?? name}</span>
          </span>
        </th>
        {children}
      </tr>
      <tr className="how" hidden={!open} id={steps}>
        <td colSpan={span}>
          {open && (
            <>
              <TraceSteps lines={lines} />
              <ReadAll part={id} />
            </>
          )}
        </td>
      </tr>
    </>
  )
}
