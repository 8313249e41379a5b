import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { readAnswers } from './answers.ts'
import { readAssessmentHead } from './assessments.ts'
import { readCycle } from './cycles.ts'
import type { ReadableDb } from './database.ts'
import { readEstimates } from './estimates.ts'
import { readEvents } from './events.ts'
import { readLater } from './later.ts'
import { readNotes } from './notes.ts'
import { readQuestions } from './questions.ts'
import { readSignals } from './signals.ts'
import { readWrittenAnswers } from './written-answers.ts'

/** An assessment with everything in it; null where there is none, or only in the trash. */
export function readAssessmentRecord(db: ReadableDb, id: AssessmentId): AssessmentRecord | null {
  const head = readAssessmentHead(db, id)
  if (head === null || head.deletedAtMs !== null) return null
  const { seq: _seq, deletedAtMs: _deletedAtMs, ...kept } = head
  return {
    ...kept,
    cycle: head.cycle === null ? null : readCycle(db, head.cycle),
    ...readAnswers(db, id),
    ...readNotes(db, id),
    signals: readSignals(db, id),
    later: readLater(db, id),
    answers: readWrittenAnswers(db, id),
    estimates: readEstimates(db, id),
    questions: readQuestions(db, id),
    events: readEvents(db, id),
  }
}
