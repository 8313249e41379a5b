import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AgreedOn } from '#shared/agreed-on.ts'
import type { AgreedRow } from '#shared/agreed-row.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { bridge, unwrap } from './api.ts'

const keyOf = (id: AssessmentId) => ['agreed', id]

/** What was agreed on about an assessment; read anew each time it is seen, since talks add to it. */
export const useAgreed = (id: AssessmentId) =>
  useQuery({ queryKey: keyOf(id), queryFn: () => unwrap(bridge().agreedList({ id })), staleTime: 0 })

/** Keeps what was agreed on for a row. Throws CairnError where main refused or failed. */
export const useSaveAgreedRow = (id: AssessmentId): ((row: AgreedRow) => Promise<void>) => {
  const client = useQueryClient()
  return useCallback(
    async (row) => {
      client.setQueryData<AgreedOn>(keyOf(id), await unwrap(bridge().agreedSave({ id, ...row })))
    },
    [client, id],
  )
}
