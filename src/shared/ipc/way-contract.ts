import { z } from 'zod'
import type { OutcomeFigures } from '../assessment-record.ts'
import { type BiasHints, HINT_KINDS } from '../bias-hint.ts'
import { assessmentId, dottedId, scenarioId } from '../ids.ts'
import { alterationSchema, scenarioChangeSchema, scenarioName } from '../scenario.ts'
import type { ScoredScenario } from '../scenario.ts'
import { type FoundWay, LARGEST_WEIGHT, wayGoalSchema } from '../way.ts'

/** Which search of a page is meant: each has the next number. */
const ticket = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

export const wayInputs = {
  /** A search takes as long as the ladder is large; by its ticket it can be stopped. */
  'way:find': z.strictObject({ id: assessmentId, goal: wayGoalSchema, ticket }),
  /** Nobody waits for it any more; one that has ended, or was never begun, is as good as stopped. */
  'way:stop': z.strictObject({ ticket }),
  /** What a raise of an item weighs for the person, in every cycle; 1 is like any other. */
  'way:weigh': z.strictObject({
    id: assessmentId,
    item: dottedId,
    weight: z.number().int().min(1).max(LARGEST_WEIGHT),
  }),
  'scenario:try': z.strictObject({ id: assessmentId, alteration: alterationSchema }),
  'scenarios:list': z.strictObject({ assessment: assessmentId }),
  'scenario:create': z.strictObject({ assessment: assessmentId, name: scenarioName, alteration: alterationSchema }),
  'scenario:rename': z.strictObject({ id: scenarioId, name: scenarioName }),
  'scenario:duplicate': z.strictObject({ id: scenarioId, name: scenarioName }),
  'scenario:delete': z.strictObject({ id: scenarioId }),
  'scenario:change': z.strictObject({ id: scenarioId, change: scenarioChangeSchema }),
  'hints:read': z.strictObject({ id: assessmentId }),
  'hint:dismiss': z.strictObject({ id: assessmentId, hint: z.enum(HINT_KINDS), on: z.boolean() }),
}

export interface WayOutputs {
  'way:find': FoundWay
  'way:stop': null
  /** All that weighs more than one, by item. */
  'way:weigh': Readonly<Record<string, number>>
  /** Nothing is written. */
  'scenario:try': OutcomeFigures
  'scenarios:list': readonly ScoredScenario[]
  'scenario:create': ScoredScenario
  'scenario:rename': ScoredScenario
  'scenario:duplicate': ScoredScenario
  'scenario:delete': null
  'scenario:change': ScoredScenario
  'hints:read': BiasHints
  'hint:dismiss': BiasHints
}
