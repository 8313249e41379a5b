import { memo, useEffect } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportModel } from '#shared/report-model.ts'
import { footWords } from '#shared/wording/report-words.ts'
import { setPageMargins } from './page-margins.ts'
import { PageOne } from './page-one.tsx'
import type { ShownOnPageOne } from './page-one.tsx'
import { PrintedAnswers } from './printed-answers.tsx'
import { PrintedCycles } from './printed-cycles.tsx'
import { PrintedEnd } from './printed-end.tsx'
import { PrintedNotes } from './printed-notes.tsx'
import { PrintedPromotions } from './printed-promotions.tsx'
import { furtherQuestions, PrintedQuestions } from './printed-questions.tsx'
import { useFittingPlan } from './use-fitting-plan.ts'

/**
 * The pages to print: page one for the conversation, always one page; the details after it, on as many as they need.
 * @param onReady called once all is laid out with its fonts; says how much of each section page one holds
 */
export const PrintPage = ({
  model,
  onReady,
}: {
  readonly model: ReportModel
  readonly onReady: (shown: ShownOnPageOne) => void
}) => {
  const { say } = useWords()
  const fit = useFittingPlan()
  const { plan, isSettled } = fit
  const questions = model.questions ?? []
  // Without details the sheet is one page, and stays one.
  const hasDetails =
    furtherQuestions(questions, plan.questions, plan.questionWidth).length > 0 ||
    [model.answers, model.cycles, model.promotions, model.notes, model.privateNotes].some((part) => part !== null)

  useEffect(() => {
    if (!isSettled) return
    void setPageMargins(model.paper, footWords(model, say), say)
      .then(() => document.fonts.ready)
      .then(() =>
        onReady({
          strengths: Math.min(plan.strengths, model.strengths?.length ?? 0),
          gaps: Math.min(plan.gaps, model.gaps?.list.length ?? 0),
          questions: Math.min(plan.questions, questions.length),
        }),
      )
  }, [isSettled, model, onReady, plan, questions.length, say])

  return (
    <main className={`report ${model.paper === 'A4' ? 'a4' : 'letter'}`}>
      <PageOne model={model} fit={fit} />
      <PrintedQuestions questions={questions} shown={plan.questions} width={plan.questionWidth} head={model.head} />
      <Details model={model} />
      {hasDetails && <PrintedEnd leftOut={model.leftOut} />}
    </main>
  )
}

/** Drawn once, however often page one is looked at anew. */
const Details = memo(({ model }: { readonly model: ReportModel }) => {
  const { say } = useWords()
  return (
    <>
      {model.answers !== null && <PrintedAnswers answers={model.answers} />}
      {model.cycles !== null && <PrintedCycles cycles={model.cycles} />}
      {model.promotions !== null && <PrintedPromotions promotions={model.promotions} />}
      {model.notes !== null && <PrintedNotes notes={model.notes} title={say('report:notes.title')} />}
      {model.privateNotes !== null && (
        <PrintedNotes notes={model.privateNotes} title={say('report:notes.privateTitle')} />
      )}
    </>
  )
})
