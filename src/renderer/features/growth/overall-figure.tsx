import { WhyLink } from '#renderer/components/why-link.tsx'
import type { AssessmentId } from '#shared/ids.ts'

/** A figure of a whole result, which opens how it came about; a dash where there is none. */
export const OverallFigure = ({
  of,
  figure,
  name,
  value,
  isAgain = false,
}: {
  readonly of: AssessmentId | null
  /** Which figure of the screen this is, each its own. */
  readonly figure: string
  readonly name: string
  /** As it is shown; null where there is none. */
  readonly value: string | null
  /** The same explanation is opened beside it: Tab goes past. */
  readonly isAgain?: boolean
}) =>
  value === null ? (
    <span className="q">–</span>
  ) : (
    <WhyLink part="overall" of={of} figure={figure} name={name} value={value} isAgain={isAgain}>
      {value}
    </WhyLink>
  )
