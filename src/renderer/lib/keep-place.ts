import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Place } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { bridge } from './api.ts'
import { keys } from './queries.ts'

/** Keeps where the person is in an assessment, here and on disk: the form opens there, now and after a restart. */
export const useKeepPlace = (id: AssessmentId): ((place: Place) => void) => {
  const client = useQueryClient()
  return useCallback(
    (place: Place) => {
      client.setQueryData<OpenAssessment>(keys.assessment(id), (before) =>
        before === undefined ? before : { ...before, record: { ...before.record, place } },
      )
      // Where it was left is a convenience: should it not be kept, the form still opens here now.
      void bridge().assessmentPlace({ id, place })
    },
    [client, id],
  )
}
