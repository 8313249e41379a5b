import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { AssessmentId } from '#shared/ids.ts'

/** Marks what a raise of an item weighs, and has every way found anew. */
export const useWeigh = (id: AssessmentId): ((item: string, weight: number) => Promise<void>) => {
  const client = useQueryClient()
  return useCallback(
    async (item, weight) => {
      await unwrap(bridge().wayWeigh({ id, item, weight }))
      await client.invalidateQueries({ queryKey: ['way'] })
    },
    [client, id],
  )
}
