import type { Between } from '#renderer/components/change-link.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** A figure of the assessment before, which opens how it came about there. */
export const PreviousLink = ({
  part,
  name,
  between,
  value,
}: {
  readonly part: string
  readonly name: string
  readonly between: Between | null
  /** A dash where it is unknown. */
  readonly value: string
}) => {
  const { say } = useWords()
  return between === null || value === '–' ? (
    value
  ) : (
    <WhyLink
      part={part}
      of={between.before}
      figure={`${name} before`}
      name={say('way:of', { what: between.beforeName, of: name })}
      value={value}
      className="plain"
    >
      {value}
    </WhyLink>
  )
}
