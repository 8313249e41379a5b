import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { insertAssessment } from '#main/storage/assessments.ts'
import { readCycle } from '#main/storage/cycles.ts'
import { keepLadder } from '#main/storage/ladders.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { assessmentId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { settle } from './loaded-assessment.ts'

/** An empty draft. The ladder's content is kept with it: what a later release changes in the ladder does not touch it. */
export function createAssessment(context: UseCaseContext, input: Input<'assessment:create'>): Result<AssessmentRecord> {
  const { db, clock, newId, shelf } = context
  const { ladder: hash, cycle, title, perspective, by, target, track } = input
  const atMs = clock.nowMs()
  const id = assessmentId.parse(newId())

  return transact(db, () => {
    const shelved = shelf.find(db, hash)
    if (shelved === null) return err('ladder-not-found')
    const { ladder, vocabulary } = shelved
    if (target !== null && !vocabulary.levels.includes(target)) return err('value-off-scale')
    if (track !== null && !vocabulary.tracks.includes(track)) return err('value-off-scale')
    if (cycle !== null && readCycle(db, cycle) === null) return err('not-found')

    const builtIn = shelf.builtIn.some((entry) => entry.hash === hash)
    keepLadder(db, {
      hash,
      id: ladder.id,
      version: ladder.version,
      builtIn,
      addedAtMs: atMs,
      content: canonicalJson(ladder),
    })
    insertAssessment(db, {
      id,
      ladder: hash,
      cycle,
      title,
      perspective,
      by,
      target,
      track,
      context: {},
      place: null,
      status: 'draft',
      createdAtMs: atMs,
      updatedAtMs: atMs,
      completedAtMs: null,
    })
    const saved = settle(context, db, id, atMs)
    return saved.ok ? ok(saved.value.record) : saved
  })
}
