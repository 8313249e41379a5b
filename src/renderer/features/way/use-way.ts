import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { WayGoal } from '#shared/way.ts'

/** Everything that was found of an assessment; evidence and hard marks change it without changing the assessment. */
const wayKey = (id: AssessmentId) => ['way', id] as const

/** The way to a goal; asked anew whenever it is shown again. */
export const useFoundWay = ({ id, updatedAtMs }: AssessmentRecord, goal: WayGoal | null) =>
  useQuery({
    queryKey: [...wayKey(id), updatedAtMs, goal],
    queryFn: () => {
      if (goal === null) throw new Error('no goal asked for')
      return unwrap(bridge().wayFind({ id, goal }))
    },
    enabled: goal !== null,
    staleTime: 0,
    // The way before stays until the next one is found: nothing jumps.
    placeholderData: keepPreviousData,
  })

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
