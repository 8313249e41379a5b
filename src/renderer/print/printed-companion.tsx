import type { ReactNode } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText } from '#shared/clip-text.ts'
import type { ReportModel } from '#shared/report-model.ts'
import { statusLine } from '#shared/wording/report-words.ts'
import { PrintedGaps } from './printed-gaps.tsx'
import { PrintedResult } from './printed-result.tsx'
import { PrintedStanding } from './printed-standing.tsx'
import { PrintedStrengths } from './printed-strengths.tsx'

/** These pages have no limit. */
const ALL = Number.POSITIVE_INFINITY
const ROOMY = 400

/** On page one: what came of the ladder that goes with this one, in one line. */
export const CompanionLine = ({ companion: { head, result } }: { readonly companion: ReportModel }) => {
  const { say } = useWords()
  if (result === null) return null
  const { headline, qualifier } = result
  return (
    <section className="beside">
      <h2>
        {say('report:companion.also')}
        {say('report:head.gap')}
        {clipText(head.ladder, 60)}
      </h2>
      <p>
        <b>{headline}</b> {qualifier} <span className="q">{statusLine(result, say)}</span>
      </p>
    </section>
  )
}

/** After the details: that ladder's own, with as much room as they need. */
export const PrintedCompanion = ({
  companion,
  children,
}: {
  readonly companion: ReportModel
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const { head, result, standing, strengths, gaps } = companion
  return (
    <section className="companion">
      <header className="head">
        <h1>{say('report:companion.title', { ladder: head.ladder, period: head.period })}</h1>
      </header>
      {result !== null && <PrintedResult result={result} most={ALL} />}
      {standing !== null && <PrintedStanding standing={standing} head={head} radar="large" rows={ALL} />}
      {strengths !== null && <PrintedStrengths strengths={strengths} most={ALL} width={ROOMY} />}
      {gaps !== null && <PrintedGaps gaps={gaps} most={ALL} rows={2} width={ROOMY} />}
      {children}
    </section>
  )
}
