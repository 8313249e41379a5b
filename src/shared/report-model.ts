import type { Perspective } from './assessment.ts'
import type { Condition, ResultKind } from './ladder.ts'
import type { Locale } from './locale.ts'
import type { CommitmentState, PromisedBy } from './meeting.ts'
import type { ReportOptions, ReportSection } from './report-options.ts'
import type { ToldStep } from './wording/trace-sentence.ts'

/** The pages as one document: in one language, or in the one after the other. */
export interface ReportDocument {
  readonly paper: ReportOptions['paper']
  readonly parts: readonly [ReportModel, ...ReportModel[]]
}

/**
 * The 1:1 summary as values: figures, and the ladder's texts in the language of the summary. Paper and Markdown are
 * made of it and of nothing else, so that both say the same, and so that what is left out is in neither.
 * A section is null where it was left out or has nothing to say.
 */
export interface ReportModel {
  readonly language: Locale
  readonly paper: ReportOptions['paper']
  readonly head: ReportHead
  readonly result: ReportResult | null
  readonly standing: ReportStanding | null
  readonly promises: ReportPromises | null
  readonly strengths: readonly ReportStrength[] | null
  readonly gaps: ReportGaps | null
  readonly actions: readonly ReportAction[] | null
  readonly questions: readonly string[] | null
  readonly answers: ReportAnswers | null
  readonly evidence: ReportEvidence | null
  readonly cycles: ReportCycles | null
  readonly way: ReportWay | null
  readonly promotions: readonly ReportPromotion[] | null
  readonly reasons: readonly ReportReasons[] | null
  readonly trace: readonly ReportTraceGroup[] | null
  readonly notes: readonly ReportNote[] | null
  /** What is marked of anti-signals, pitfalls and anti-patterns. */
  readonly antiSignals: readonly ReportAnswerGroup[] | null
  readonly privateNotes: readonly ReportNote[] | null
  /** The summary of the ladder that goes with this one, without what both share; null where there is none. */
  readonly companion: ReportModel | null
  readonly leftOut: ReportLeftOut
  /** How much each section holds, whether it was put in or not. */
  readonly counts: ReportCounts
}

export interface ReportHead {
  readonly name: string
  readonly role: string
  readonly manager: string
  readonly ladder: string
  readonly version: string
  /** The name of the cycle, or of the assessment where it is in none. */
  readonly period: string
  readonly perspective: Perspective
  /** Whose view it is, where it isn't the person's own. */
  readonly by: string
  /** When it was completed; of a draft, when it was last changed; null where a file doesn't say. UTC milliseconds. */
  readonly atMs: number | null
  readonly isDraft: boolean
}

/** What was promised in the talk before, and what is still open of the ones before that. */
export interface ReportPromises {
  /** The day of the talk before. */
  readonly heldOn: string
  /** Whom it was with; empty where that wasn't noted. */
  readonly withWhom: string
  readonly list: readonly ReportPromise[]
  /** What two agreed on then, competency by competency. */
  readonly agreed: readonly ReportAgreed[]
}

export interface ReportAgreed {
  readonly id: string
  readonly name: string
  readonly value: string
  /** The person's own value then, where it was another; empty otherwise. */
  readonly own: string
}

export interface ReportPromise {
  readonly id: string
  readonly by: PromisedBy
  readonly text: string
  readonly dueOn: string | null
  readonly state: CommitmentState
  /** Open, and its day has passed. */
  readonly isLate: boolean
}

export interface ReportAction {
  readonly id: string
  readonly text: string
  readonly dueOn: string | null
  readonly isLate: boolean
  readonly isDone: boolean
}

/** What values are measured on: positions of levels (1 is the first, 0 not yet there), or points. */
export type ReportScale =
  | { readonly kind: 'levels'; readonly ids: readonly string[] }
  | { readonly kind: 'points'; readonly from: number; readonly to: number; readonly decimals: number }

export interface ReportResult {
  readonly kind: ResultKind
  /** What stands large: `L3` and `Senior`. */
  readonly headline: string
  readonly qualifier: string
  /** How many stones stand, of how many; null where the ladder's result is no level. */
  readonly stones: { readonly filled: number; readonly of: number } | null
  readonly state: 'complete' | 'provisional' | 'too-early'
  readonly answered: number
  readonly total: number
  readonly setAside: number
  readonly bar: { readonly name: string; readonly met: boolean } | null
  readonly strip: ReportStrip | null
  /** Parts may be marked `**strong**`. */
  readonly sentences: readonly string[]
}

/** Where the result stands among the bands. */
export interface ReportStrip {
  readonly value: number
  readonly decimals: number
  readonly level: string | null
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[]
  readonly before: number | null
  readonly target: { readonly level: string; readonly from: number } | null
}

/** Every competency beside what is aimed for and where it was: what the radar draws and the table says. */
export interface ReportStanding {
  readonly scale: ReportScale
  /** What the goals are: the level aimed for, or a mean that the ladder asks for; null where there are none. */
  readonly goal: ReportGoal | null
  /** The name of the cycle before. */
  readonly previous: string | null
  readonly rows: readonly ReportCompetency[]
}

export type ReportGoal =
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'mean'; readonly value: number }

export interface ReportCompetency {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly weight: number | null
  readonly value: number | null
  readonly complete: boolean
  readonly answered: number
  readonly total: number
  readonly goal: number | null
  readonly previous: number | null
  readonly setAside: boolean
  /** The stricter reading is lower. */
  readonly uneven: boolean
  /** Levels that an anti-signal took back. */
  readonly takenBack: readonly string[]
}

export interface ReportStrength {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly value: string
  readonly text: string
  /** The person's own words, and not the ladder's. */
  readonly isNote: boolean
}

export interface ReportGaps {
  readonly scale: ReportScale
  readonly goal: ReportGoal | null
  readonly list: readonly ReportGap[]
}

export interface ReportGap {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly from: string
  /** What is asked for, or the next level up; empty where the scale has no such step. */
  readonly to: string
  /** How far it is. */
  readonly by: number
  /** What holds it back, and how that reads at the level asked for; the furthest behind first. */
  readonly rows: readonly { readonly name: string; readonly text: string }[]
}

export interface ReportAnswers {
  /** How the rows make a level: `need` of `of`, one for each pair that occurs. */
  readonly rules: readonly { readonly need: number; readonly of: number }[]
  /** Competencies whose level is not what a majority of rows says, and why. */
  readonly because: readonly string[]
  readonly goal: ReportGoal | null
  readonly groups: readonly ReportAnswerGroup[]
}

export interface ReportAnswerGroup {
  readonly id: string
  readonly name: string
  readonly weight: number | null
  /** The competency's value, where the group is one; empty otherwise. */
  readonly value: string
  readonly rows: readonly ReportAnswer[]
}

export interface ReportAnswer {
  readonly id: string
  readonly name: string
  /** What stands beside the name: the level that a statement is written for. */
  readonly tag: string
  readonly state: 'rated' | 'not-yet' | 'unanswered' | 'not-applicable' | 'signal'
  /** `L3`, `2 consistently`, `often`; empty where unanswered. */
  readonly answer: string
  /** Only where not applicable, and not where the row is private. */
  readonly reason: string
  /** What was written beside it, and the day it is about; null where nothing was, and where the row is private. */
  readonly written: { readonly text: string; readonly lastOn: string | null } | null
  /** How many entries speak for it; null where evidence isn't on the pages. */
  readonly evidence: number | null
  /** The row on its scale; null where it has none. */
  readonly dots: { readonly of: number; readonly value: number | null; readonly goal: number | null } | null
}

/** What was noted, the latest first. */
export interface ReportEvidence {
  readonly list: readonly ReportEvidenceEntry[]
}

export interface ReportEvidenceEntry {
  readonly id: string
  /** A day, or the first and the last; empty where none was noted. */
  readonly on: string | null
  readonly to: string | null
  readonly title: string
  readonly what: string
  readonly outcome: string
  readonly link: string
  readonly isAgainst: boolean
  /** The rows and competencies that it speaks for or against, by name. */
  readonly rows: readonly string[]
}

/** What the person herself says against a competency being where it is asked for. */
export interface ReportReasons {
  readonly id: string
  readonly name: string
  readonly step: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly text: string }[]
}

/** How one figure came about, step by step. */
export interface ReportTraceGroup {
  readonly id: string
  /** Empty for the steps of the whole. */
  readonly name: string
  readonly lines: readonly ToldStep[]
}

export interface ReportCycles {
  readonly scale: ReportScale
  readonly decimals: number
  readonly columns: readonly { readonly id: string; readonly short: string; readonly name: string }[]
  readonly rows: readonly ReportCycle[]
}

export interface ReportCycle {
  /** Of the assessment. */
  readonly id: string
  readonly name: string
  /** The ladder's version, where it isn't the one of this summary. */
  readonly version: string
  readonly level: string
  readonly value: number | null
  readonly isThis: boolean
  /** By column; `change` against the row before, null where one of the two is missing. */
  readonly cells: readonly { readonly value: number | null; readonly change: number | null }[]
}

/** What it would take to reach what is aimed for, or the level after the one reached. */
export interface ReportWay {
  readonly level: string
  /** No smaller set of steps reaches it. */
  readonly isExact: boolean
  /** Parts may be marked `**strong**`. */
  readonly sentences: readonly string[]
  /** One raise a line where the ladder describes each level; none where there is no way. */
  readonly steps: readonly ReportWayStep[]
  /** How many lines more there are. */
  readonly more: number
}

export interface ReportWayStep {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
  /** How the row reads then. */
  readonly text: string
}

export interface ReportPromotion {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
  readonly months: { readonly min: number; readonly max: number | null } | null
  readonly conditions: readonly ReportCondition[]
}

export interface ReportCondition {
  readonly kind: Condition['kind']
  readonly text: string
  /** Null while an unanswered competency may still decide it. */
  readonly met: boolean | null
  /** Where it stands: `System Design L2`; what falls short of it first. */
  readonly stands: readonly string[]
}

export interface ReportNote {
  readonly id: string
  readonly group: string
  readonly name: string
  readonly answer: string
  readonly text: string
}

export interface ReportLeftOut {
  /** Details that have something to say and were not ticked, with how much; guarded ones don't tell that they exist. */
  readonly sections: readonly { readonly section: LeftOutSection; readonly count: number }[]
  /** Whether the pages hold private notes. */
  readonly hasPrivate: boolean
  readonly madeAtMs: number
}
export type LeftOutSection = 'answers' | 'evidence' | 'cycles' | 'way' | 'promotion' | 'notes' | 'privateNotes'

export type ReportCounts = Readonly<Record<ReportSection, number>>
