import type { FilePart } from '#shared/assessment-file-parts.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { CountedEvidence } from '#shared/evidence.ts'
import { signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** In place of a private reason: a row that is set aside has to have one. */
const WITHHELD = '…'

interface Filed {
  readonly record: AssessmentRecord
  readonly evidence: readonly CountedEvidence[]
}

/** An assessment with only those parts that are to be in its file. Of a private row all words go, also why it is set aside. */
export const withFileParts = ({ record, evidence }: Filed, ladder: Ladder, parts: ReadonlySet<FilePart>): Filed => {
  const isPrivate = (item: string): boolean => record.private.includes(item)
  const isIn = (item: string): boolean => parts.has(isPrivate(item) ? 'privateNotes' : 'notes')
  const keepsPrivate = parts.has('privateNotes')
  // Steps that are ticked are answers; what stands against her is marked.
  const marks = new Set(
    signalsOf(ladder)
      .filter(({ kind }) => kind !== 'checklist')
      .map(({ id }) => id),
  )
  return {
    record: {
      ...record,
      notes: only(record.notes, isIn),
      answers: only(record.answers, (item) => keepsPrivate || !isPrivate(item)),
      notApplicable: Object.fromEntries(
        Object.entries(record.notApplicable).map(([item, reason]) => [
          item,
          keepsPrivate || !isPrivate(item) ? reason : WITHHELD,
        ]),
      ),
      private: keepsPrivate ? record.private : [],
      signals: only(record.signals, (id) => parts.has('signals') || !marks.has(id)),
    },
    evidence: evidence.filter((entry) => parts.has(entry.private ? 'privateEvidence' : 'evidence')),
  }
}

const only = <T>(map: Readonly<Record<string, T>>, isIn: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(map).filter(([key]) => isIn(key)))
