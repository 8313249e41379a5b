import type { ReportModel } from '#shared/report-model.ts'
import type { PagePlan } from './page-plan.ts'
import { CompanionLine } from './printed-companion.tsx'
import { ActionList } from './printed-actions.tsx'
import { PrintedGaps } from './printed-gaps.tsx'
import { PrintedHead } from './printed-head.tsx'
import { PromiseList } from './printed-promises.tsx'
import { QuestionList } from './printed-questions.tsx'
import { PrintedResult } from './printed-result.tsx'
import { PrintedStanding } from './printed-standing.tsx'
import { PrintedStrengths } from './printed-strengths.tsx'

/**
 * The sheet for the conversation: as tall as the page's text, so that it is one page whatever it holds. While a plan is
 * looked for it is drawn many times over, so that each part is given nothing but what it is drawn of.
 */
export const PageOne = ({
  model,
  plan,
  spare,
}: {
  readonly model: ReportModel
  readonly plan: PagePlan
  /** What is left over on the sheet in CSS pixels. */
  readonly spare: number
}) => {
  const { head, result, standing, promises, strengths, gaps, actions, questions, companion } = model
  const { textWidth } = plan
  return (
    <article className="sheet">
      <div className="sheet-content">
        <PrintedHead head={head} />
        {promises !== null && (
          <PromiseList promises={promises} head={head} most={plan.promises} width={plan.promiseWidth} />
        )}
        {result !== null && <PrintedResult result={result} most={plan.sentences} />}
        {companion !== null && <CompanionLine companion={companion} />}
        {standing !== null && <PrintedStanding standing={standing} head={head} radar={plan.radar} rows={plan.table} />}
        {(strengths !== null || gaps !== null || actions !== null) && (
          <div className="cols">
            {(strengths !== null || actions !== null) && (
              <div className="stack">
                {strengths !== null && (
                  <PrintedStrengths strengths={strengths} most={plan.strengths} width={textWidth} />
                )}
                {actions !== null && <ActionList actions={actions} most={plan.actions} width={plan.actionWidth} />}
              </div>
            )}
            {gaps !== null && <PrintedGaps gaps={gaps} most={plan.gaps} rows={plan.rows} width={textWidth} />}
          </div>
        )}
        {questions !== null && (
          <QuestionList
            head={head}
            questions={questions}
            most={plan.questions}
            width={plan.questionWidth}
            spare={spare}
          />
        )}
      </div>
    </article>
  )
}
