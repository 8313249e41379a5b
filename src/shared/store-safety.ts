import type { AppError } from './app-error.ts'
import type { Change } from './assessment-record.ts'
import type { Trashed } from './trashed.ts'

/** A value that something once had, and the change that gives it back. */
export interface HistoryEntry {
  readonly seq: number
  readonly atMs: number
  readonly change: Change
  /** Whether it is what stands now. */
  readonly stands: boolean
}

/** Something in the trash. */
export interface TrashEntry {
  readonly entry: Trashed
  /** Its own; of a talk or a scenario, that of its assessment. */
  readonly title: string
  /** The name of a scenario, the day of a talk, the version of a ladder; '' for all others. */
  readonly detail: string
  /** How many answers an assessment has; 0 for all others. */
  readonly answers: number
  readonly deletedAtMs: number
  /** When it goes by itself. */
  readonly goesAtMs: number
}

/** How many rows of each kind of trouble were found, and how many of them were mended. */
export interface DataReport {
  readonly atMs: number
  readonly rows: number
  readonly tables: number
  /** Pages or indexes that SQLite itself finds fault with. */
  readonly broken: number
  /** Rows that are not as Cairn wrote them, that are gone, or that Cairn never wrote. */
  readonly altered: number
  readonly missing: number
  readonly unsealed: number
  /** Rows that point at rows that are not there. */
  readonly orphans: number
  /** Answers that their ladder has no such row or value for, and ladders whose text is not what it was. */
  readonly offScale: number
  readonly ladders: number
  /** Computed figures that were not what the answers come to, and were computed again. */
  readonly repaired: number
}

export interface BackupEntry {
  /** Stands for it in `backups:restore`; never a path. */
  readonly name: string
  readonly atMs: number
  readonly bytes: number
}

/** What she knows her data by. */
export interface BackupCounts {
  readonly assessments: number
  readonly answers: number
  /** Of the log of evidence. */
  readonly entries: number
  /** Rows of all tables together. */
  readonly rows: number
}

/** What is shown is a copy in memory: the file itself can't be written, or not be brought to this release. */
export interface Looking {
  readonly why: AppError
  /** How many rows have no place in what is shown; they are in the file as they were. */
  readonly left: number
}

/** What became of taking out of the backups what was deleted for good. */
export interface BackupErasure {
  readonly rewritten: number
  /** They can't be read or written, and are as they were. */
  readonly failed: number
  /** The second place is not connected: the copies there are as they were. */
  readonly isSecondMissing: boolean
}

/** What was deleted for good. */
export interface Purged {
  readonly purged: number
  /** Null where the backups were not asked for. */
  readonly backups: BackupErasure | null
}

export interface BackupsState {
  /** Newest first; every one of them was read back when it was written. */
  readonly backups: readonly BackupEntry[]
  readonly folder: string
  /** Where copies go, too; null where she chose no such place. */
  readonly secondPlace: string | null
  /** Why the last copy could not go there. */
  readonly secondFailure: AppError | null
  /** Why the last backup could not be made; null where it was. */
  readonly failure: AppError | null
  /** There have been changes for a week, and no backup of them. */
  readonly isOverdue: boolean
  readonly restored: { readonly atMs: number; readonly backupAtMs: number; readonly canUndo: boolean } | null
  /** What lies under the data folder. */
  readonly folderKind: 'local' | 'network' | 'cloud'
  /** Logs of another database that were put aside at this start, by name. */
  readonly foreignLogs: readonly string[]
  /** The disk was full, and the space that was laid by is used up. */
  readonly isSpaceShort: boolean
  readonly looking: Looking | null
  /** When everything was last looked at by itself; null where that was not yet. */
  readonly checkedAtMs: number | null
}

/** The newest backup, opened and read through, as a restore would. */
export interface BackupTrial {
  readonly name: string
  readonly atMs: number
  readonly counts: BackupCounts
  readonly milliseconds: number
}

/** What came of reading a backup through and through; of some nobody knows yet. */
export type BackupReading =
  | { readonly state: 'whole'; readonly counts: BackupCounts }
  | { readonly state: 'unreadable' | 'unread' }

export interface RecoveryBackup extends BackupEntry {
  readonly reading: BackupReading
}

/** Why the data can't be opened, and what can be done. */
export interface RecoveryState {
  readonly error: AppError
  readonly fileName: string
  /** When the file was last written; null where there is none. */
  readonly changedAtMs: number | null
  /** Newest first, read as far as the first that is whole: to read all of them takes many seconds. */
  readonly backups: readonly RecoveryBackup[]
  /** The data is sound, and only writing fails. */
  readonly canLook: boolean
  readonly canExport: boolean
  readonly canTakeAltered: boolean
  readonly canStartAfresh: boolean
}

/** What `recovery:export` could read, and what not. */
export interface SalvageCounts {
  readonly rows: number
  readonly missing: number
  readonly altered: number
}
