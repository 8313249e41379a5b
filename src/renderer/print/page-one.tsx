import type { ReportModel } from '#shared/report-model.ts'
import { CompanionLine } from './printed-companion.tsx'
import { ActionList } from './printed-actions.tsx'
import { PrintedGaps } from './printed-gaps.tsx'
import { PrintedHead } from './printed-head.tsx'
import { PromiseList } from './printed-promises.tsx'
import { QuestionList } from './printed-questions.tsx'
import { PrintedResult } from './printed-result.tsx'
import { PrintedStanding } from './printed-standing.tsx'
import { PrintedStrengths } from './printed-strengths.tsx'
import type { FittingPlan } from './use-fitting-plan.ts'

/** How many of each the first page holds. */
export interface ShownOnPageOne {
  readonly promises: number
  readonly strengths: number
  readonly gaps: number
  readonly actions: number
  readonly questions: number
}

/** The sheet for the conversation: as tall as the page's text, so that it is one page whatever it holds. */
export const PageOne = ({ model, fit }: { readonly model: ReportModel; readonly fit: FittingPlan }) => {
  const { plan, sheet, content, spare } = fit
  const { head, result, standing, promises, strengths, gaps, actions, questions, companion } = model
  return (
    <article className="sheet" ref={sheet}>
      <div className="sheet-content" ref={content}>
        <PrintedHead head={head} />
        {promises !== null && <PromiseList promises={promises} head={head} plan={plan} />}
        {result !== null && <PrintedResult result={result} plan={plan} />}
        {companion !== null && <CompanionLine companion={companion} />}
        {standing !== null && <PrintedStanding standing={standing} head={head} plan={plan} />}
        {(strengths !== null || gaps !== null || actions !== null) && (
          <div className="cols">
            {(strengths !== null || actions !== null) && (
              <div className="stack">
                {strengths !== null && <PrintedStrengths strengths={strengths} plan={plan} />}
                {actions !== null && <ActionList actions={actions} plan={plan} />}
              </div>
            )}
            {gaps !== null && <PrintedGaps gaps={gaps} plan={plan} />}
          </div>
        )}
        {questions !== null && (
          <QuestionList
            head={head}
            questions={questions.slice(0, plan.questions)}
            width={plan.questionWidth}
            spare={spare}
          />
        )}
      </div>
    </article>
  )
}
