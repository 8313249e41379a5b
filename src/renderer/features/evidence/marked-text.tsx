import { marksIn } from '#shared/search-marks.ts'
import type { SearchTerm } from '#shared/search-terms.ts'

/** A text with what was searched for marked. */
export const MarkedText = ({ text, terms }: { readonly text: string; readonly terms: readonly SearchTerm[] }) => {
  if (terms.length === 0) return text
  const marks = marksIn(text, terms)
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  )
}
