import { z } from 'zod'
import type { OutcomeFigures } from './assessment-record.ts'
import { rating, signalValue } from './assessment.ts'
import type { SignalValue } from './assessment.ts'
import { type AssessmentId, dottedId, type ScenarioId } from './ids.ts'

/** What is answered otherwise than in the assessment; everything else is as it is there. */
export interface Alteration {
  readonly ratings: Readonly<Record<string, number>>
  readonly signals: Readonly<Record<string, SignalValue>>
}

/** A named "what if" beside an assessment: it is never part of its history, its lists or its print. */
export interface Scenario extends Alteration {
  readonly id: ScenarioId
  readonly assessment: AssessmentId
  readonly name: string
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

/** With what comes of it. */
export interface ScoredScenario extends Scenario {
  readonly figures: OutcomeFigures
}

/** As many rows and signals as the largest ladder could have. */
const MOST = 2_000
const atMost = <T extends z.ZodType>(value: T) =>
  z.record(dottedId, value).refine((map) => Object.keys(map).length <= MOST)

export const alterationSchema = z.strictObject({ ratings: atMost(rating), signals: atMost(signalValue) })

export const scenarioName = z.string().trim().min(1).max(120)

export const scenarioChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), item: dottedId, value: rating }),
  z.strictObject({ kind: z.literal('signal'), signal: dottedId, value: signalValue }),
  /** A row or a signal as it is in the assessment. */
  z.strictObject({ kind: z.literal('back'), at: dottedId }),
  /** All of them. */
  z.strictObject({ kind: z.literal('reset') }),
])
export type ScenarioChange = z.infer<typeof scenarioChangeSchema>
