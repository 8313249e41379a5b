import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { insertAssessment, writeStatus } from '#main/storage/assessments.ts'
import { insertCycle, listCycles, readCycle } from '#main/storage/cycles.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { appendEvent } from '#main/storage/events.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { keepLadder } from '#main/storage/ladders.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentFile, Perspective } from '#shared/assessment.ts'
import type { FieldValue } from '#shared/field-value.ts'
import { assessmentId, cycleId, ladderHash } from '#shared/ids.ts'
import type { AssessmentId, CycleId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { UseCaseContext } from './context.ts'
import type { LaidFile } from './file-desk.ts'
import { settle } from './loaded-assessment.ts'
import { takeAttested } from './take-attested.ts'
import { takeEvidence } from './take-evidence.ts'

/** What she may set before a file becomes an assessment. */
export interface ImportAs {
  readonly title: string
  readonly by: string
  /** Null: the one that the file names, or none. */
  readonly cycle: CycleId | null
}

/**
 * Makes an assessment of a file, in one transaction. Somebody else's answers come as the snapshot that they are; her own,
 * and a form that is yet to be filled in, as a draft.
 */
export function importAssessment(
  context: UseCaseContext,
  laid: Exclude<LaidFile, { kind: 'archive' }>,
  { title, by, cycle, sha256 }: ImportAs & { readonly sha256: (text: string) => string },
): Result<{ readonly id: AssessmentId }> {
  const { db, clock, newId } = context
  const file: AssessmentFile = laid.kind === 'form' ? fromForm(laid) : laid.assessment
  const ladder = laid.kind === 'form' ? laid.form.ladder : laid.ladder
  const perspective: Perspective = file.perspective ?? 'self'
  const id = assessmentId.parse(newId())
  const atMs = clock.nowMs()

  return transact(db, () => {
    if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')
    insertAssessment(db, {
      id,
      ladder: keep(context, db, ladder, sha256),
      cycle: cycle ?? cycleNamedBy(context, db, file),
      title,
      perspective,
      by: perspective === 'self' ? '' : by,
      target: file.target ?? null,
      track: file.track ?? null,
      context: file.context ?? {},
      place: null,
      status: 'draft',
      createdAtMs: atMs,
      updatedAtMs: atMs,
      completedAtMs: null,
    })
    for (const value of contentOf(file)) writeFieldValue(db, id, value)
    takeEvidence(context, db, { id, file, ladder, perspective })
    if (perspective === 'self') takeAttested(db, ladder, file.attested ?? {})
    if (perspective !== 'self' && Object.keys(file.ratings ?? {}).length > 0) {
      writeStatus(db, id, atMs)
      appendEvent(db, id, { kind: 'completed', atMs })
    }
    const saved = settle(context, db, id, atMs)
    return saved.ok ? ok({ id }) : saved
  })
}

/** The ladder is kept by its content, whatever else has its name and version. */
function keep({ shelf, clock }: UseCaseContext, db: WritableDb, ladder: Ladder, sha256: (text: string) => string) {
  const content = canonicalJson(ladder)
  const hash = ladderHash.parse(sha256(content))
  const builtIn = shelf.builtIn.some((entry) => entry.hash === hash)
  keepLadder(db, { hash, id: ladder.id, version: ladder.version, builtIn, addedAtMs: clock.nowMs(), content })
  return hash
}

/** One that has the same name is the same cycle; where there is none, it is made. */
function cycleNamedBy({ newId, clock }: UseCaseContext, db: WritableDb, { cycle }: AssessmentFile): CycleId | null {
  if (cycle === null || cycle === undefined) return null
  const name = cycle.name.trim().slice(0, 120)
  const same = listCycles(db).find((candidate) => candidate.name === name)
  if (same !== undefined) return same.id
  const id = cycleId.parse(newId())
  insertCycle(db, id, { name, startsOn: cycle.startsOn ?? null, endsOn: cycle.endsOn ?? null }, clock.nowMs())
  return id
}

function fromForm({ form }: Extract<LaidFile, { kind: 'form' }>): AssessmentFile {
  const { perspective, title, cycle, target, track, ladder } = form
  return {
    format: 'cairn/assessment@1',
    ladder: { id: ladder.id, version: ladder.version },
    title,
    perspective,
    cycle,
    target,
    track,
  }
}

function contentOf(file: AssessmentFile): FieldValue[] {
  const { ratings, notApplicable, notes, signals, answers, estimates } = file
  return [
    ...Object.entries(ratings ?? {}).map(([key, rating]): FieldValue => ({ field: 'answer', key, value: { rating } })),
    ...Object.entries(notApplicable ?? {}).map(
      ([key, reason]): FieldValue => ({ field: 'answer', key, value: { reason } }),
    ),
    ...Object.entries(notes ?? {}).map(([key, value]): FieldValue => ({ field: 'note', key, value })),
    ...(file.private ?? []).map((key): FieldValue => ({ field: 'private', key, value: true })),
    ...Object.entries(signals ?? {}).map(([key, value]): FieldValue => ({ field: 'signal', key, value })),
    ...(file.later ?? []).map((key): FieldValue => ({ field: 'later', key, value: true })),
    ...Object.entries(answers ?? {}).map(
      ([key, { text = '', lastOn = null }]): FieldValue => ({ field: 'written', key, value: { text, lastOn } }),
    ),
    ...Object.entries(estimates ?? {}).map(([key, value]): FieldValue => ({ field: 'estimate', key, value })),
    { field: 'subject', key: '', value: file.loopSubject ?? '' },
  ]
}
