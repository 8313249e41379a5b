import { useMemo, useState } from 'react'
import { useEqual } from '#renderer/lib/use-equal.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { applyChange } from '#shared/apply-change.ts'
import type { AssessmentActions } from './use-assessment.ts'

/**
 * The answers as they are shown: those on disk, and the changes that are on their way there. The same object before and
 * after an answer has become durable; so its place and its time of saving are those of when the screen was opened.
 */
export const useShownRecord = (open: OpenAssessment, { waiting }: AssessmentActions): AssessmentRecord => {
  const [{ place, updatedAtMs }] = useState(open.record)
  const shown = useMemo(
    () => ({ ...waiting.reduce(applyChange, open.record), place, updatedAtMs }),
    [waiting, open.record, place, updatedAtMs],
  )
  return useEqual(shown)
}
