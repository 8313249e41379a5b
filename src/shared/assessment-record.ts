import { z } from 'zod'
import type { Perspective, SignalValue } from './assessment.ts'
import { contextSchema, dayString, rating, signalValue } from './assessment.ts'
import type { AssessmentId, CycleId, LadderHash } from './ids.ts'
import { dottedId } from './ids.ts'
import type { Outcome } from './outcome.ts'

export const cycleFields = z.strictObject({
  name: z.string().trim().min(1).max(120),
  startsOn: dayString.nullable(),
  endsOn: dayString.nullable(),
})
export type CycleFields = z.infer<typeof cycleFields>

export interface Cycle extends CycleFields {
  readonly id: CycleId
  /** How many assessments it holds; one that holds any can't be deleted. */
  readonly assessments: number
}

/** Where the person was: reopened, Assess shows the same row. Not part of undo. */
export const placeSchema = z.strictObject({ competency: z.string().max(64), item: dottedId.nullable() })
export type Place = z.infer<typeof placeSchema>

/** What a question is answered with beside its place on the scale. */
export interface WrittenAnswer {
  readonly text: string
  /** The day on which the person last did what the question asks about. */
  readonly lastOn: string | null
}

/** An assessment as it stands, with everything that the form shows. Times are UTC milliseconds. */
export interface AssessmentRecord {
  readonly id: AssessmentId
  readonly ladder: LadderHash
  readonly ladderId: string
  readonly ladderVersion: string
  readonly title: string
  readonly perspective: Perspective
  readonly by: string
  readonly cycle: Cycle | null
  readonly target: string | null
  readonly track: string | null
  readonly context: z.infer<typeof contextSchema>
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  /** Items whose note is never printed. */
  readonly private: readonly string[]
  readonly signals: Readonly<Record<string, SignalValue>>
  readonly later: readonly string[]
  /** By question; one without words and day is missing. */
  readonly answers: Readonly<Record<string, WrittenAnswer>>
  /** The piece of work that the steps of a checklist are marked for; '' while none is named. */
  readonly subject: string
  /** By competency: its level at a glance, from the quick pass. Shown as what it is, and never scored. */
  readonly estimates: Readonly<Record<string, number>>
  /** Questions for the manager, in order; they head the printed sheet's last section. */
  readonly questions: readonly string[]
  readonly place: Place | null
  readonly status: 'draft' | 'completed'
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly completedAtMs: number | null
  /** Every time it was completed or reopened, oldest first. */
  readonly events: readonly { readonly kind: 'completed' | 'reopened'; readonly atMs: number }[]
}

/** One line of a list: what Home and Growth need without opening the assessment. */
export interface AssessmentSummary {
  readonly id: AssessmentId
  readonly ladder: LadderHash
  readonly ladderId: string
  readonly ladderVersion: string
  readonly title: string
  readonly perspective: Perspective
  readonly by: string
  readonly cycle: Cycle | null
  readonly target: string | null
  readonly track: string | null
  readonly status: 'draft' | 'completed'
  readonly place: Place | null
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly completedAtMs: number | null
  readonly reopened: number
  readonly ratings: Readonly<Record<string, number>>
  readonly notApplicable: readonly string[]
  /** The outcome without its trace. */
  readonly outcome: OutcomeFigures
}

// Distributes over the union, so that each kind keeps its own figures.
type WithoutTrace<T> = T extends unknown ? Omit<T, 'trace'> : never
export type OutcomeFigures = WithoutTrace<Outcome>

/**
 * What the person does in the form. Each is one committed transaction and, unless said otherwise, one step of undo.
 * Typed text (notes, reasons, answers, questions) is sent debounced: neighbouring changes of the same text are one step of undo.
 */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), item: dottedId, value: rating }),
  z.strictObject({ kind: z.literal('clear'), item: dottedId }),
  z.strictObject({ kind: z.literal('not-applicable'), item: dottedId, reason: z.string().trim().min(1).max(2_000) }),
  z.strictObject({ kind: z.literal('note'), item: dottedId, text: z.string().max(20_000) }),
  z.strictObject({ kind: z.literal('private'), item: dottedId, on: z.boolean() }),
  z.strictObject({ kind: z.literal('later'), item: dottedId, on: z.boolean() }),
  z.strictObject({ kind: z.literal('signal'), signal: dottedId, value: signalValue.nullable() }),
  z.strictObject({
    kind: z.literal('answer'),
    item: dottedId,
    text: z.string().max(20_000),
    lastOn: dayString.nullable(),
  }),
  z.strictObject({ kind: z.literal('subject'), text: z.string().max(300) }),
  z.strictObject({ kind: z.literal('estimate'), id: dottedId, value: rating.nullable() }),
  z.strictObject({
    kind: z.literal('target'),
    target: z.string().max(32).nullable(),
    track: z.string().max(64).nullable(),
  }),
  z.strictObject({ kind: z.literal('context'), context: contextSchema }),
  z.strictObject({ kind: z.literal('questions'), questions: z.array(z.string().max(500)).max(12) }),
])
export type Change = z.infer<typeof changeSchema>

/** What stands after a change: on disk before this answer is given. */
export interface Saved {
  readonly savedAtMs: number
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly outlook: Outlook
  readonly undo: UndoState
}

/** For each competency with exactly one open row: the level that each value of that row would make it. */
export type Outlook = Readonly<Record<string, OpenRow>>
export interface OpenRow {
  readonly item: string
  /** By value, starting at 0; null where the row can't take the value. */
  readonly levels: readonly (number | null)[]
}

/** What Undo and Redo would do next, for their menu items; null where there is nothing. */
export interface UndoState {
  readonly undo: UndoStep | null
  readonly redo: UndoStep | null
}
export interface UndoStep {
  readonly kind: Change['kind']
  /** The item or signal it touches, where it touches one: Assess goes there. */
  readonly at: string | null
}
