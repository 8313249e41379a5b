import { readAnswers } from '#main/storage/answers.ts'
import { listOfLadder, readAssessmentHead, readFigures } from '#main/storage/assessments.ts'
import type { Predecessor } from '#main/storage/assessments.ts'
import { readCycle } from '#main/storage/cycles.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { readEvents } from '#main/storage/events.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { assessmentSummary } from './assessment-summary.ts'
import type { UseCaseContext } from './context.ts'
import { computeFigures } from './list-assessments.ts'
import { loadAssessment, present } from './loaded-assessment.ts'

/** An assessment with everything that the form shows, and the one before it. */
export function openAssessment(context: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<OpenAssessment> {
  const { db } = context
  return transact(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, outcome, outlook, undo } = present(context, db, loaded.value, loaded.value.record.updatedAtMs)
    const before = predecessor(record, listOfLadder(db, record))
    const previous = before === null ? ok(null) : summaryOf(context, db, before.id)
    return previous.ok ? ok({ record, outcome, outlook, undo, previous: previous.value }) : previous
  })
}

/**
 * The one before: by the days of the cycles, and by the order in which they were made where those are equal or missing.
 * Of a cycle that holds several, none is before another. A completed one comes before any draft, however late.
 */
export function predecessor(record: Pick<AssessmentRecord, 'id'>, all: readonly Predecessor[]): Predecessor | null {
  const own = all.find(({ id }) => id === record.id)
  if (own === undefined) return null
  const earlier = all
    .filter((other) => compare(other, own) < 0 && (other.cycle === null || other.cycle !== own.cycle))
    .sort((a, b) => compare(b, a))
  return earlier.find(({ status }) => status === 'completed') ?? earlier[0] ?? null
}

function compare(a: Predecessor, b: Predecessor): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.seq - b.seq
}

function summaryOf(context: UseCaseContext, db: WritableDb, id: AssessmentId): Result<AssessmentSummary | null> {
  const head = readAssessmentHead(db, id)
  if (head === null) return ok(null)
  const kept = readFigures(db, id)
  const outcome = kept === null ? computeFigures(context, db, id) : ok(kept)
  if (!outcome.ok) return outcome
  const { ratings, notApplicable } = readAnswers(db, id)
  return ok(
    assessmentSummary(head, {
      cycle: head.cycle === null ? null : readCycle(db, head.cycle),
      ratings,
      notApplicable: Object.keys(notApplicable),
      reopened: readEvents(db, id).filter(({ kind }) => kind === 'reopened').length,
      outcome: outcome.value,
    }),
  )
}
