import type { LadderHash } from './ids.ts'
import type { Ladder, ResultKind } from './ladder.ts'
import type { Problem } from './problem.ts'
import type { Text } from './text.ts'

/**
 * What is counted. `items` is everything that is rated (rows, statements, contrasts); `rows` are rows of dimensions and
 * rubrics, `descriptors` their texts by level; `told` is told of competencies and not rated.
 */
export const LADDER_COUNTS = [
  'levels',
  'areas',
  'competencies',
  'items',
  'rows',
  'descriptors',
  'longer',
  'mottos',
  'summaries',
  'behaviors',
  'outputs',
  'scenes',
  'traps',
  'antiSignals',
  'statements',
  'told',
  'pitfalls',
  'antiPatterns',
  'contrasts',
  'checklistSteps',
  'context',
  'promotions',
  'tracks',
  'guides',
  'texts',
] as const
export type LadderCounts = Readonly<Record<(typeof LADDER_COUNTS)[number], number>>

/** The texts that a language has, of how many. */
export interface Coverage {
  readonly texts: number
  readonly of: number
}

export interface LadderSummary {
  readonly id: string
  readonly version: string
  readonly name: Text
  readonly languages: readonly string[]
  readonly coverage: Readonly<Record<string, Coverage>>
  readonly result: ResultKind
  readonly counts: LadderCounts
}

/** A ladder of the shelf as the list of ladders shows it. */
export interface ShelfEntry extends LadderSummary {
  readonly hash: LadderHash
  readonly builtIn: boolean
  /** The newest installed version of its id: what a new assessment uses. */
  readonly current: boolean
  readonly purpose: Text
  readonly licence: Pick<Ladder['licence'], 'id' | 'name'>
  /** How many assessments were made with it; deleted ones that can still be brought back are among them. */
  readonly assessments: number
}

/** A row of a competency, or a rubric, that leaves levels undescribed; `row` is null for a rubric. */
export interface MissingCells {
  readonly competency: Text
  readonly row: Text | null
  readonly levels: readonly string[]
}

/** The same words in several places of the content, in one language. */
export interface RepeatedText {
  readonly text: string
  readonly language: string
  readonly places: readonly { readonly line: number; readonly column: number; readonly path: string }[]
}

/** What is told of a sound pack before it is taken. */
export interface PackReport extends LadderSummary {
  readonly levels: readonly Pick<Ladder['levels'][number], 'id' | 'name' | 'band'>[]
  readonly weights: readonly { readonly competency: Text; readonly weight: number }[]
  readonly missingCells: readonly MissingCells[]
  /** Levels that no row describes, in ladders whose rows describe levels. */
  readonly undescribedLevels: readonly string[]
  readonly repeated: readonly RepeatedText[]
  readonly source: Ladder['source']
  readonly licence: Ladder['licence']
}

/** How a checked pack stands to what is installed. */
export type PackStanding =
  | { readonly kind: 'new' }
  /** Another version of the same ladder is there; `newest` is the highest of them. */
  | { readonly kind: 'newer' | 'older'; readonly newest: string }
  /** The very same content is there already. */
  | { readonly kind: 'installed' }
  /** This version is there with other content: it can't be imported before its version is raised. */
  | { readonly kind: 'version-taken'; readonly next: string }

export interface ListedProblem extends Problem {
  /** The line of the problem with its neighbours, each cut at a bearable length. */
  readonly excerpt: readonly { readonly line: number; readonly text: string }[]
}

/** A file that the person chose, checked. Nothing of it is stored. */
export interface CheckedPack {
  /** Names this check, once: for importing what was checked, or for checking the same file again. */
  readonly token: string
  /** The file's name without its folder. */
  readonly file: string
  readonly errors: number
  readonly warnings: number
  /** Errors first; only the first of very many. */
  readonly problems: readonly ListedProblem[]
  /** Null where the file is refused. */
  readonly sound: { readonly report: PackReport; readonly standing: PackStanding } | null
}
