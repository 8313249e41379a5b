import { useWords } from '#renderer/lib/words-context.tsx'
import type { ClaimCoverage } from '#shared/evidence-coverage.ts'

/** When a claim was shown, month by month: filled for one entry, taller for more, a ring for what speaks against it. */
export const MonthStrip = ({
  strip,
  months,
}: {
  readonly strip: ClaimCoverage['strip']
  readonly months: readonly string[]
}) => {
  const { say, format } = useWords()
  const shown = months.filter((_, index) => (strip[index]?.supports ?? 0) > 0)
  const last = shown.at(-1)
  const sentence =
    last === undefined
      ? say('evidence:strip.none', { months: months.length })
      : say('evidence:strip.shown', { count: shown.length, months: months.length, last: format.month(last) })
  return (
    <span className="strip" role="img" aria-label={sentence} title={sentence}>
      {months.map((month, index) => {
        const { supports, against } = strip[index] ?? { supports: 0, against: 0 }
        return (
          <span key={month} className={month.endsWith('-01') ? 'slot year' : 'slot'}>
            {supports > 0 && <span className={supports > 1 ? 'bar more' : 'bar'} />}
            {against > 0 && <span className="ring" />}
          </span>
        )
      })}
    </span>
  )
}
