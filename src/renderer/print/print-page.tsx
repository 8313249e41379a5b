import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportModel } from '#shared/report-model.ts'
import type { Say } from '#shared/words.ts'
import { PageOne } from './page-one.tsx'
import type { PagePlan } from './page-plan.ts'
import { furtherActions, PrintedActions } from './printed-actions.tsx'
import { PrintedAnswers } from './printed-answers.tsx'
import { PrintedCompanion } from './printed-companion.tsx'
import { PrintedCycles } from './printed-cycles.tsx'
import { PrintedEnd } from './printed-end.tsx'
import { PrintedEvidence } from './printed-evidence.tsx'
import { PrintedNotes } from './printed-notes.tsx'
import { furtherAgreed, furtherPromises, PrintedPromises } from './printed-promises.tsx'
import { PrintedPromotions } from './printed-promotions.tsx'
import { furtherQuestions, PrintedQuestions } from './printed-questions.tsx'
import { PrintedReasons } from './printed-reasons.tsx'
import { PrintedSignals } from './printed-signals.tsx'
import { PrintedTrace } from './printed-trace.tsx'
import { PrintedWay } from './printed-way.tsx'

/** What page one holds, as far as it is known. */
export interface PageFit {
  readonly plan: PagePlan
  /** What is left over on page one in CSS pixels. */
  readonly spare: number
  /** Until then only what doesn't depend on the plan stands on the pages after it. */
  readonly isFound: boolean
}

/**
 * The pages in one language: page one for the conversation, always one page; the details after it, on as many as they
 * need.
 */
export const PrintPage = memo(({ model, fit }: { readonly model: ReportModel; readonly fit: PageFit }) => {
  const { say } = useWords()
  const { plan, spare, isFound } = fit
  return (
    <div className="part" lang={model.language}>
      <PageOne model={model} plan={plan} spare={spare} />
      {isFound && <Further model={model} plan={plan} />}
      <Details model={model} />
      {model.companion !== null && (
        <PrintedCompanion companion={model.companion}>
          <Details model={model.companion} />
        </PrintedCompanion>
      )}
      {/* Without details the sheet is one page, and stays one. */}
      {isFound && hasDetails(model, plan, say) && <PrintedEnd leftOut={model.leftOut} />}
    </div>
  )
})

/** What page one has no room for. */
const Further = ({ model, plan }: { readonly model: ReportModel; readonly plan: PagePlan }) => (
  <>
    <PrintedPromises promises={model.promises} head={model.head} plan={plan} />
    <PrintedActions actions={model.actions ?? []} plan={plan} />
    <PrintedQuestions
      questions={model.questions ?? []}
      shown={plan.questions}
      width={plan.questionWidth}
      head={model.head}
    />
  </>
)

const hasDetails = (model: ReportModel, plan: PagePlan, say: Say): boolean =>
  furtherQuestions(model.questions ?? [], plan.questions, plan.questionWidth).length > 0 ||
  furtherPromises(model.promises, plan).length > 0 ||
  furtherAgreed(model.promises, say).length > 0 ||
  furtherActions(model.actions ?? [], plan).length > 0 ||
  [
    model.answers,
    model.evidence,
    model.cycles,
    model.way,
    model.promotions,
    model.reasons,
    model.trace,
    model.notes,
    model.antiSignals,
    model.privateNotes,
    model.companion,
  ].some((part) => part !== null)

/** Nothing of it changes while a plan is looked for. */
const Details = memo(({ model }: { readonly model: ReportModel }) => {
  const { say } = useWords()
  return (
    <>
      {model.answers !== null && <PrintedAnswers answers={model.answers} />}
      {model.evidence !== null && <PrintedEvidence evidence={model.evidence} />}
      {model.cycles !== null && <PrintedCycles cycles={model.cycles} />}
      {model.way !== null && <PrintedWay way={model.way} />}
      {model.promotions !== null && <PrintedPromotions promotions={model.promotions} />}
      {model.reasons !== null && <PrintedReasons reasons={model.reasons} />}
      {model.notes !== null && <PrintedNotes notes={model.notes} title={say('report:notes.title')} />}
      {model.antiSignals !== null && <PrintedSignals groups={model.antiSignals} />}
      {model.privateNotes !== null && (
        <PrintedNotes notes={model.privateNotes} title={say('report:notes.privateTitle')} />
      )}
      {model.trace !== null && <PrintedTrace trace={model.trace} />}
    </>
  )
})
