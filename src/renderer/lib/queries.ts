import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { AssessmentId, LadderHash } from '#shared/ids.ts'
import { bridge, unwrap } from './api.ts'

/** Main answers in milliseconds and nothing changes behind our back: fetched once, renewed when we change something. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  })

export const keys = {
  state: ['state'],
  ladders: ['ladders'],
  ladder: (hash: LadderHash | undefined) => ['ladder', hash ?? 'none'],
  cycles: ['cycles'],
  assessments: ['assessments'],
  assessment: (id: AssessmentId) => ['assessment', id],
  actions: ['actions'],
  promotions: (hash: LadderHash) => ['promotions', hash],
} as const

/** What the first screen needs, whichever it is. */
export const queries = {
  state: queryOptions({ queryKey: keys.state, queryFn: () => unwrap(bridge().appState()) }),
  ladders: queryOptions({ queryKey: keys.ladders, queryFn: () => unwrap(bridge().laddersList()) }),
  assessments: queryOptions({ queryKey: keys.assessments, queryFn: () => unwrap(bridge().assessmentsList()) }),
} as const

export const useAppState = () => useQuery(queries.state)

export const useLadders = () => useQuery(queries.ladders)

export const useLadder = (hash: LadderHash | undefined) =>
  useQuery({
    queryKey: keys.ladder(hash),
    queryFn: () => {
      if (hash === undefined) throw new Error('no ladder asked for')
      return unwrap(bridge().ladderRead({ ladder: hash }))
    },
    enabled: hash !== undefined,
  })

export const useCycles = () => useQuery({ queryKey: keys.cycles, queryFn: () => unwrap(bridge().cyclesList()) })

export const useAssessments = () => useQuery(queries.assessments)

export const useOpenAssessment = (id: AssessmentId) =>
  useQuery({ queryKey: keys.assessment(id), queryFn: () => unwrap(bridge().assessmentOpen({ id })) })

export const useActions = () => useQuery({ queryKey: keys.actions, queryFn: () => unwrap(bridge().actionsList()) })

export const usePromotions = (hash: LadderHash) =>
  useQuery({ queryKey: keys.promotions(hash), queryFn: () => unwrap(bridge().promotionsRead({ ladder: hash })) })
