import { useEffect } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportModel } from '#shared/report-model.ts'
import { PageOne } from './page-one.tsx'
import type { ShownOnPageOne } from './page-one.tsx'
import type { PagePlan } from './page-plan.ts'
import { furtherActions, PrintedActions } from './printed-actions.tsx'
import { PrintedAnswers } from './printed-answers.tsx'
import { PrintedCompanion } from './printed-companion.tsx'
import { PrintedCycles } from './printed-cycles.tsx'
import { PrintedEnd } from './printed-end.tsx'
import { PrintedEvidence } from './printed-evidence.tsx'
import { PrintedNotes } from './printed-notes.tsx'
import { furtherPromises, PrintedPromises } from './printed-promises.tsx'
import { PrintedPromotions } from './printed-promotions.tsx'
import { furtherQuestions, PrintedQuestions } from './printed-questions.tsx'
import { PrintedReasons } from './printed-reasons.tsx'
import { PrintedSignals } from './printed-signals.tsx'
import { PrintedTrace } from './printed-trace.tsx'
import { PrintedWay } from './printed-way.tsx'
import { useFittingPlan } from './use-fitting-plan.ts'

/**
 * The pages in one language: page one for the conversation, always one page; the details after it, on as many as they
 * need.
 * @param onSettled called once everything is laid out; says how much of each section it holds
 */
export const PrintPage = ({
  model,
  index,
  onSettled,
}: {
  readonly model: ReportModel
  readonly index: number
  readonly onSettled: (index: number, shown: ShownOnPageOne) => void
}) => {
  const fit = useFittingPlan()
  const { plan, isSettled } = fit

  useEffect(() => {
    if (!isSettled) return
    void drawnWithFonts().then(() => {
      onSettled(index, {
        promises: Math.min(plan.promises, model.promises?.list.length ?? 0),
        strengths: Math.min(plan.strengths, model.strengths?.length ?? 0),
        gaps: Math.min(plan.gaps, model.gaps?.list.length ?? 0),
        actions: Math.min(plan.actions, model.actions?.length ?? 0),
        questions: Math.min(plan.questions, model.questions?.length ?? 0),
      })
    })
  }, [isSettled, model, onSettled, index, plan])

  return (
    <div className="part" lang={model.language}>
      <PageOne model={model} fit={fit} />
      {/* Page one is measured many times over: what follows it would be laid out anew each time. */}
      {isSettled && (
        <>
          <Further model={model} plan={plan} />
          <Details model={model} />
          {model.companion !== null && (
            <PrintedCompanion companion={model.companion}>
              <Details model={model.companion} />
            </PrintedCompanion>
          )}
          {/* Without details the sheet is one page, and stays one. */}
          {hasDetails(model, plan) && <PrintedEnd leftOut={model.leftOut} />}
        </>
      )}
    </div>
  )
}

/** Resolves once everything is laid out in its own fonts; letters that only the details have ask for theirs by then. */
const drawnWithFonts = async (): Promise<void> => {
  do {
    void document.body.offsetHeight // lays the page out, which is what asks for fonts
    await document.fonts.ready
  } while (document.fonts.status === 'loading')
}

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

const hasDetails = (model: ReportModel, plan: PagePlan): boolean =>
  furtherQuestions(model.questions ?? [], plan.questions, plan.questionWidth).length > 0 ||
  furtherPromises(model.promises, plan).length > 0 ||
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

const Details = ({ model }: { readonly model: ReportModel }) => {
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
}
