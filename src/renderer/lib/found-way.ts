import { useQuery } from '@tanstack/react-query'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { FoundWay, WayGoal } from '#shared/way.ts'
import { bridge, unwrap } from './api.ts'

/** The next search of this page. */
let next = 1

/**
 * The way to a goal; asked anew whenever it is shown again. The search is stopped once nothing shows it any more: the page
 * is left, or another goal is wanted.
 */
export const useFoundWay = ({ id, updatedAtMs }: Pick<AssessmentRecord, 'id' | 'updatedAtMs'>, goal: WayGoal | null) =>
  useQuery({
    queryKey: ['way', id, updatedAtMs, goal],
    queryFn: async ({ signal }): Promise<FoundWay> => {
      if (goal === null) throw new Error('no goal asked for')
      const ticket = next
      next += 1
      const stop = (): void => void bridge().wayStop({ ticket })
      signal.addEventListener('abort', stop)
      try {
        return await unwrap(bridge().wayFind({ id, goal, ticket }))
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
    enabled: goal !== null,
    staleTime: 0,
    // The way before stays until the next one is found, and nothing jumps; not where it is somebody else's.
    placeholderData: (before, of) => (of?.queryKey[1] === id ? before : undefined),
  })
