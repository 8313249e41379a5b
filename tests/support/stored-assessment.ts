import { canonicalJson } from '#main/ladders/canonical-json.ts'
import { insertAssessment } from '#main/storage/assessments.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { keepLadder } from '#main/storage/ladders.ts'
import { newId } from '#main/storage/new-id.ts'
import { assessmentId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { hashOf } from './ladder-hash.ts'
import { smallLadder } from './small-ladder.ts'

/** An empty draft in the small ladder, written by storage alone. */
export function storeAssessment(db: WritableDb, atMs = 0): AssessmentId {
  const id = assessmentId.parse(newId())
  const ladder = hashOf(smallLadder)
  keepLadder(db, {
    hash: ladder,
    id: smallLadder.id,
    version: smallLadder.version,
    builtIn: true,
    addedAtMs: atMs,
    content: canonicalJson(smallLadder),
  })
  insertAssessment(db, {
    id,
    ladder,
    cycle: null,
    title: 'A draft',
    perspective: 'self',
    by: '',
    target: null,
    track: null,
    context: {},
    place: null,
    status: 'draft',
    createdAtMs: atMs,
    updatedAtMs: atMs,
    completedAtMs: null,
  })
  return id
}
