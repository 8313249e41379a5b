import type { ReactNode } from 'react'
import { ShownDots } from '#renderer/components/shown-dots.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { CaseOutcome } from '#shared/outcome.ts'
import { demonstratedSteps } from '#shared/wording/case-sentences.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { kindCaption } from './whose-caption.ts'

/** How many competencies are shown, and whether that makes the case: a count, no percentage. */
export const CaseBanner = ({
  wording,
  outcome,
  record,
  children,
}: {
  readonly wording: WordingInput
  readonly outcome: CaseOutcome
  readonly record: AssessmentRecord
  /** What stands beside it. */
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const { main, detail } = headlineOf({ ...wording, levels: wording.ladder.levels }, outcome)
  return (
    <section className="result-banner" aria-label={say('result:caption.case')}>
      <ShownDots shown={outcome.demonstrated.length} total={demonstratedSteps(outcome).length} width={116} />
      <div className="result-level">
        <p className="cap">{kindCaption(say, record, 'case', outcome.complete)}</p>
        <h2>
          {outcome.answered === 0 ? (
            say('common:tooEarly')
          ) : (
            <WhyLink
              part="overall"
              figure="overall level"
              name={say('result:case.demonstrated')}
              value={main}
              keepsWords
              className="plain"
            >
              {main}
            </WhyLink>
          )}
        </h2>
        <p className="s q">{detail}</p>
      </div>
      {children}
    </section>
  )
}
