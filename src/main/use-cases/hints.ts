import { biasHints } from '#main/assessments/bias-hints.ts'
import type { BiasInput } from '#main/assessments/bias-hints.ts'
import { listAgreedAssessments } from '#main/storage/agreed-rows.ts'
import { readFirstAnswerTimes } from '#main/storage/answer-times.ts'
import { readAnswers } from '#main/storage/answers.ts'
import { listOfLadder, readAssessmentHead } from '#main/storage/assessments.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { readDismissedHints, writeDismissedHint } from '#main/storage/dismissed-hints.ts'
import { newlySupported } from '#main/storage/new-evidence.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { BiasHints } from '#shared/bias-hint.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { agreedOn } from './agreed-on.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'
import { predecessor } from './open-assessment.ts'

/** The hints on an assessment as it stands. They are about the person's own view; another's has none. */
export function readHints(context: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<BiasHints> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    if (record.perspective !== 'self') return ok({ shown: [], dismissed: [] })
    const hints = biasHints(inputOf(context, db, record, shelved.ladder))
    const put = new Set(readDismissedHints(db, id))
    return ok({
      shown: hints.filter(({ kind }) => !put.has(kind)),
      dismissed: hints.filter(({ kind }) => put.has(kind)),
    })
  })
}

/** Puts a hint away, or takes it out again; remembered with the assessment. */
export function dismissHint(context: UseCaseContext, { id, hint, on }: Input<'hint:dismiss'>): Result<BiasHints> {
  return transact(context.db, (db) => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    writeDismissedHint(db, id, hint, on)
    return readHints(context, { id })
  })
}

function inputOf(context: UseCaseContext, db: ReadableDb, record: AssessmentRecord, ladder: Ladder): BiasInput {
  const before = predecessor(record, listOfLadder(db, record))
  const head = before === null ? null : readAssessmentHead(db, before.id)
  const claims = new Set(head === null ? [] : newlySupported(db, ladder.id, head.completedAtMs ?? head.updatedAtMs))
  const items = itemsOf(ladder)
  return {
    rated: items.flatMap(({ id, values }) => {
      const value = record.ratings[id]
      return value === undefined ? [] : [{ item: id, value, values }]
    }),
    previous: before === null ? null : readAnswers(db, before.id).ratings,
    newlyEvidenced: new Set(
      items
        .filter(({ id, competency }) => claims.has(id) || (competency !== null && claims.has(competency)))
        .map(({ id }) => id),
    ),
    answeredAtMs: readFirstAnswerTimes(db, record.id),
    agreed: agreedPairs(context, db, record),
  }
}

/** What was agreed on about other assessments of the same ladder, beside the person's own values then. */
function agreedPairs(context: UseCaseContext, db: ReadableDb, record: AssessmentRecord): BiasInput['agreed'] {
  return listAgreedAssessments(db)
    .filter((id) => id !== record.id)
    .flatMap((id) => {
      const head = readAssessmentHead(db, id)
      if (head === null || head.ladderId !== record.ladderId || head.perspective !== 'self') return []
      const loaded = loadAssessment(context, db, id)
      if (!loaded.ok) return []
      return agreedOn(context, db, loaded.value).competencies.flatMap(({ own, value }) =>
        own === null ? [] : [{ own, agreed: value }],
      )
    })
}
