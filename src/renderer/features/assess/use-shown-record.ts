import { useMemo } from 'react'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { applyChange } from './apply-change.ts'
import type { AssessmentActions } from './use-assessment.ts'

/** The answers as they are shown: those on disk, and the changes that are on their way there. */
export const useShownRecord = (open: OpenAssessment, { waiting }: AssessmentActions): AssessmentRecord =>
  useMemo(() => waiting.reduce(applyChange, open.record), [waiting, open.record])
