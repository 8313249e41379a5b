import { buildReport } from '#main/report/build-report.ts'
import { listOfLadder } from '#main/storage/assessments.ts'
import { readProfile } from '#main/storage/settings.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReportModel } from '#shared/report-model.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import type { UseCaseContext } from './context.ts'
import { listAssessments } from './list-assessments.ts'
import { loadAssessment } from './loaded-assessment.ts'
import { openAssessment } from './open-assessment.ts'

/** The 1:1 summary of an assessment as it stands on the disk, with the cycles before it. */
export function summarizeAssessment(
  context: UseCaseContext,
  { id, options }: { readonly id: AssessmentId; readonly options: ReportOptions },
): Result<ReportModel> {
  const { db, clock } = context
  return transact(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const opened = openAssessment(context, { id })
    if (!opened.ok) return opened
    const all = listAssessments(context)
    if (!all.ok) return all
    const { record, outcome, previous } = opened.value
    const order = listOfLadder(db, record).toSorted((a, b) => a.day.localeCompare(b.day) || a.seq - b.seq)
    const history = order.flatMap((each) => all.value.filter((summary) => summary.id === each.id))
    const { ladder } = loaded.value.shelved
    return ok(
      buildReport({
        record,
        ladder,
        outcome,
        previous,
        history,
        options,
        profile: readProfile(db),
        nowMs: clock.nowMs(),
      }),
    )
  })
}
