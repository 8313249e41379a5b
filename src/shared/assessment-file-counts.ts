import type { FilePart } from './assessment-file-parts.ts'
import type { AssessmentRecord } from './assessment-record.ts'
import type { CountedEvidence } from './evidence.ts'
import { signalsOf } from './items.ts'
import type { Ladder } from './ladder.ts'

/** How much there is of each part that the file of an assessment can hold. */
export const fileCounts = (
  record: Pick<AssessmentRecord, 'notes' | 'answers' | 'notApplicable' | 'private' | 'signals'>,
  ladder: Ladder,
  evidence: readonly Pick<CountedEvidence, 'private'>[],
): Readonly<Record<FilePart, number>> => {
  const hidden = record.private.filter((item) =>
    [record.notes[item], record.answers[item]?.text, record.notApplicable[item]].some(
      (words) => words !== undefined && words !== '',
    ),
  )
  const marks = signalsOf(ladder).filter(
    ({ id, kind }) => kind !== 'checklist' && ![undefined, false, 'never'].includes(record.signals[id]),
  )
  return {
    notes: Object.keys(record.notes).filter((item) => !record.private.includes(item)).length,
    privateNotes: hidden.length,
    signals: marks.length,
    evidence: evidence.filter((entry) => !entry.private).length,
    privateEvidence: evidence.filter((entry) => entry.private).length,
  }
}
