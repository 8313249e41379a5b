import type { z } from 'zod'

/**
 * A table as an archive has it. A row's keys are the table's columns in camel case: `byWhom` stands for `by_whom`.
 * What is described here is exported and imported; tests hold it to the schema, so that nothing is forgotten.
 */
export interface ArchiveTable {
  /** The key under which its rows stand. */
  readonly name: string
  /** Where it isn't the name in snake case. */
  readonly table?: string
  readonly row: z.ZodObject
  /** What tells a row from its neighbours, and orders them; where it is empty, they stand as they came about (`seq`). */
  readonly key: readonly string[]
  /** Columns that hold 0 or 1. */
  readonly flags?: readonly string[]
  /** Columns that hold JSON. */
  readonly json?: readonly string[]
  readonly references?: readonly ArchiveReference[]
  /** Columns that stay behind, and why. */
  readonly leftOut?: Readonly<Record<string, string>>
  /** What no schema of single values says. */
  readonly fault?: (row: Readonly<Record<string, unknown>>) => RowFault | null
  /** Whether a row is left out where what is private stays behind, or signals do. */
  readonly isPrivate?: (row: Readonly<Record<string, unknown>>) => boolean
  /** The key of words that are private where the note on the same `item` is. */
  readonly privateWords?: string
  readonly isSignal?: (row: Readonly<Record<string, unknown>>) => boolean
  /** Whether a row is of this computer alone: it is neither exported nor replaced. */
  readonly isLocal?: (row: Readonly<Record<string, unknown>>) => boolean
  /** Earlier values of answers, and nothing that stands now. */
  readonly isHistory?: boolean
}

/** Two keys of a row that don't go together: exactly one of them has to be there, or they have to agree. */
export interface RowFault {
  readonly code: 'exactly-one' | 'not-together'
  readonly first: string
  readonly second: string
}

export interface ArchiveReference {
  readonly key: string
  /** The kind whose id stands there; null refers to nothing. */
  readonly kind: string
}

/** Rows that belong to one thing and go with it. */
export interface ArchivePart extends ArchiveTable {
  /** The columns that name what it belongs to, in the order of its id; none where there is only one. */
  readonly owner: readonly string[]
  /** Keys of its own that are the same nowhere else, and have to be others in a copy. */
  readonly ids?: readonly string[]
}

/** One kind of thing that is compared, taken over or kept as a whole: a cycle, an assessment with all that is in it. */
export interface ArchiveKind extends ArchiveTable {
  /** The keys that name one of them, on every computer the same; null where there is only one. */
  readonly id: readonly string[] | null
  /** What it is called for people. */
  readonly label: readonly string[]
  /** What makes two of them the same where each computer made its own: they are joined, and nothing doubles. */
  readonly twin?: readonly string[]
  /** The text by which a copy is told from the original, where that isn't the first of its label. */
  readonly copyLabel?: string
  readonly parts: readonly ArchivePart[]
  /** Keys that say nothing of what it holds: the row that was open last, when it was added. */
  readonly unversioned: readonly string[]
  /** Columns of the one row that are always the same. */
  readonly fixed?: Readonly<Record<string, number>>
  /** A row that is what it says: it is there or it isn't, and never changes. */
  readonly isLog?: boolean
  /** Where its rows are all in its parts. */
  readonly isRootless?: boolean
  /** Columns that are made from the others, and made anew after an import. */
  readonly derived?: readonly string[]
}

export type ArchiveRow = Readonly<Record<string, unknown>>
