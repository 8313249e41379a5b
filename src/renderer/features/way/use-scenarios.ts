import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { AssessmentId, ScenarioId } from '#shared/ids.ts'
import type { Alteration, ScenarioChange, ScoredScenario } from '#shared/scenario.ts'

const scenariosKey = (assessment: AssessmentId) => ['scenarios', assessment] as const

/** Asked anew whenever they are shown again: what they come to follows the assessment. */
export const useScenarios = (assessment: AssessmentId) =>
  useQuery({
    queryKey: scenariosKey(assessment),
    queryFn: () => unwrap(bridge().scenariosList({ assessment })),
    staleTime: 0,
  })

export interface ScenarioCalls {
  readonly create: (name: string, alteration: Alteration) => Promise<ScoredScenario>
  readonly rename: (id: ScenarioId, name: string) => Promise<void>
  readonly duplicate: (id: ScenarioId, name: string) => Promise<ScoredScenario>
  readonly remove: (id: ScenarioId) => Promise<void>
  /** Takes it out of the trash. */
  readonly restore: (id: ScenarioId) => Promise<void>
  readonly change: (id: ScenarioId, change: ScenarioChange) => Promise<void>
}

/** What is done to the scenarios of an assessment. Each call throws CairnError where main refused or failed. */
export const useScenarioCalls = (assessment: AssessmentId): ScenarioCalls => {
  const client = useQueryClient()
  return useMemo<ScenarioCalls>(() => {
    const key = scenariosKey(assessment)
    const put = (scenario: ScoredScenario): ScoredScenario => {
      client.setQueryData<readonly ScoredScenario[]>(key, (before) => {
        if (before === undefined) return before
        return before.some(({ id }) => id === scenario.id)
          ? before.map((each) => (each.id === scenario.id ? scenario : each))
          : [...before, scenario]
      })
      return scenario
    }
    return {
      create: async (name, alteration) =>
        put(
          await unwrap(
            bridge().scenarioCreate({
              assessment,
              name,
              alteration: { ratings: { ...alteration.ratings }, signals: { ...alteration.signals } },
            }),
          ),
        ),
      rename: async (id, name) => {
        put(await unwrap(bridge().scenarioRename({ id, name })))
      },
      duplicate: async (id, name) => put(await unwrap(bridge().scenarioDuplicate({ id, name }))),
      remove: async (id) => {
        await unwrap(bridge().scenarioDelete({ id }))
        client.setQueryData<readonly ScoredScenario[]>(key, (before) => before?.filter((each) => each.id !== id))
      },
      restore: async (id) => {
        await unwrap(bridge().trashRestore({ kind: 'scenario', id }))
        await client.invalidateQueries({ queryKey: key })
      },
      change: async (id, change) => {
        put(await unwrap(bridge().scenarioChange({ id, change })))
      },
    }
  }, [client, assessment])
}
