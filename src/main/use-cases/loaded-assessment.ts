import { withoutTrace } from '#main/scoring/without-trace.ts'
import { readAssessmentRecord } from '#main/storage/assessment-record.ts'
import { writeFigures, writeUpdated } from '#main/storage/assessments.ts'
import { DamagedRowError } from '#main/storage/damaged-row-error.ts'
import type { ReadableDb, WritableDb } from '#main/storage/database.ts'
import { firstUndoneEdit, lastDoneEdit } from '#main/storage/edits.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord, Saved } from '#shared/assessment-record.ts'
import type { Answers } from '#shared/assessment.ts'
import { estimateValues } from '#shared/estimate-values.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { supportedClaims } from './evidence-that-counts.ts'
import type { ShelvedLadder } from './ladder-shelf.ts'
import { undoStepOf } from './undo-step.ts'

export interface LoadedAssessment {
  readonly record: AssessmentRecord
  readonly shelved: ShelvedLadder
  /** Items and competencies that evidence supports. */
  readonly evidenced: readonly string[]
}

/**
 * An assessment with the ladder that it was made with, checked against it: from here on every answer is one that the
 * ladder has. Answers `not-found` for one that is in the trash.
 * @throws DamagedRowError
 */
export function loadAssessment({ shelf }: UseCaseContext, db: ReadableDb, id: AssessmentId): Result<LoadedAssessment> {
  const record = readAssessmentRecord(db, id)
  if (record === null) return err('not-found')
  const shelved = shelf.find(db, record.ladder)
  if (shelved === null) throw new DamagedRowError('ladders', record.ladder)
  assertOnScale(record, shelved)
  return ok({ record, shelved, evidenced: supportedClaims(db, record, shelved.vocabulary) })
}

/** Like `loadAssessment`, for what only a draft allows. */
export function loadDraft(context: UseCaseContext, db: ReadableDb, id: AssessmentId): Result<LoadedAssessment> {
  const loaded = loadAssessment(context, db, id)
  return loaded.ok && loaded.value.record.status === 'completed' ? err('assessment-completed') : loaded
}

export function answersOf({ record, evidenced }: LoadedAssessment): Answers {
  const { ratings, notApplicable, signals, context, target, track } = record
  return { ratings, notApplicable, signals, context, target, track, evidenced }
}

/** Scores what stands after a write, keeps the figures beside it, and puts together what the form shows. */
export function settle(context: UseCaseContext, db: WritableDb, id: AssessmentId, atMs: number): Result<Saved> {
  writeUpdated(db, id, atMs)
  const loaded = loadAssessment(context, db, id)
  if (!loaded.ok) return loaded
  const saved = present(context, db, loaded.value, atMs)
  writeFigures(db, id, withoutTrace(saved.outcome))
  return ok(saved)
}

/** What the form shows of an assessment as it stands. @param savedAtMs when it was last known to be on the disk */
export function present(context: UseCaseContext, db: ReadableDb, loaded: LoadedAssessment, savedAtMs: number): Saved {
  const { record, shelved } = loaded
  const answers = answersOf(loaded)
  return {
    savedAtMs,
    record,
    outcome: context.score(shelved.ladder, answers),
    outlook: context.outlook(shelved.ladder, answers),
    undo: { undo: undoStepOf(lastDoneEdit(db, record.id)), redo: undoStepOf(firstUndoneEdit(db, record.id)) },
  }
}

/** The schema keeps ratings to what any ladder could have; only this ladder says which of them this row has. */
function assertOnScale(record: AssessmentRecord, { ladder, vocabulary }: ShelvedLadder): void {
  const { ratings, notApplicable, answers, estimates } = record
  for (const [id, rating] of Object.entries(ratings)) {
    if (vocabulary.items.get(id)?.values.includes(rating) !== true) throw new DamagedRowError('answers', id)
  }
  for (const id of Object.keys(notApplicable)) {
    if (!vocabulary.items.has(id)) throw new DamagedRowError('answers', id)
  }
  for (const id of Object.keys(answers)) {
    if (!vocabulary.questions.has(id)) throw new DamagedRowError('written_answers', id)
  }
  for (const [id, value] of Object.entries(estimates)) {
    if (estimateValues(ladder, id)?.includes(value) !== true) throw new DamagedRowError('estimates', id)
  }
}
