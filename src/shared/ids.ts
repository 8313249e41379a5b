import { z } from 'zod'

/** Ids of what the person makes: short random strings, made in storage only. Branded, so that none passes for another. */
const made = z.string().regex(/^[0-9a-z]{8,40}$/)

export const assessmentId = made.brand<'AssessmentId'>()
export type AssessmentId = z.infer<typeof assessmentId>

export const cycleId = made.brand<'CycleId'>()
export type CycleId = z.infer<typeof cycleId>

export const actionId = made.brand<'ActionId'>()
export type ActionId = z.infer<typeof actionId>
export const meetingId = made.brand<'MeetingId'>()
export type MeetingId = z.infer<typeof meetingId>

export const commitmentId = made.brand<'CommitmentId'>()
export type CommitmentId = z.infer<typeof commitmentId>

export const scenarioId = made.brand<'ScenarioId'>()
export type ScenarioId = z.infer<typeof scenarioId>

export const evidenceId = made.brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof evidenceId>

/** SHA-256 of a ladder's canonical content, in hex: one stored row per distinct content, which assessments refer to. */
export const ladderHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'LadderHash'>()
export type LadderHash = z.infer<typeof ladderHash>

/**
 * The ids of a ladder: `technical-mastery` (a competency), `technical-mastery.debugging` (an item),
 * `technical-mastery.anti-signal.L3` (a signal). Public: files and other people's ladders use them (frameworks.md).
 */
export const dottedId = z
  .string()
  .regex(/^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/)
  .max(200)
