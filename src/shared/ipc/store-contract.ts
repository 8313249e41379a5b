import { z } from 'zod'
import { changeSchema } from '../assessment-record.ts'
import { assessmentId, dottedId } from '../ids.ts'
import type {
  BackupReading,
  BackupsState,
  BackupTrial,
  DataReport,
  HistoryEntry,
  Purged,
  RecoveryState,
  SalvageCounts,
  TrashEntry,
} from '../store-safety.ts'
import { trashedSchema } from '../trashed.ts'

/** The name of one of the backups that main has listed; never a path. */
const backup = z.strictObject({ backup: z.string().regex(/^cairn-(?:\d{5,9}-)?\d{8}T\d{6}Z-schema-\d{1,6}\.db$/) })
const nothing = z.undefined()

export const storeInputs = {
  'assessment:history': z.strictObject({ id: assessmentId, key: z.union([dottedId, z.literal('')]) }),
  /** The assessment as it would be with the changes that could not be saved, into a file that she chooses. */
  'assessment:save-copy': z.strictObject({ id: assessmentId, changes: z.array(changeSchema).max(2_000) }),
  'trash:list': nothing,
  'trash:restore': trashedSchema,
  /** For good; with `backups`, out of these, too. */
  'trash:purge': z.strictObject({ entry: trashedSchema, backups: z.boolean() }),
  'trash:empty': z.strictObject({ backups: z.boolean() }),
  'data:check': nothing,
  'backups:state': nothing,
  'backups:make': nothing,
  'backups:try': nothing,
  'backups:restore': backup,
  'backups:undo-restore': nothing,
  'backups:keep-restore': nothing,
  'backups:choose-place': nothing,
  'backups:forget-place': nothing,
  'recovery:state': nothing,
  'recovery:read': backup,
  'recovery:retry': nothing,
  /** To be looked at and exported, as a copy in memory. */
  'recovery:look': nothing,
  'recovery:keep-copy': nothing,
  'recovery:restore': backup,
  'recovery:export': nothing,
  'recovery:take-altered': nothing,
  'recovery:start-afresh': nothing,
  'recovery:quit': nothing,
}

/** Null where the person closed the dialog: nothing was written. */
type Written = { readonly name: string; readonly folder: string } | null

export interface StoreOutputs {
  /** Newest first. */
  'assessment:history': readonly HistoryEntry[]
  'assessment:save-copy': Written
  /** Last deleted first. */
  'trash:list': readonly TrashEntry[]
  'trash:restore': null
  'trash:purge': Purged
  'trash:empty': Purged
  'data:check': DataReport
  'backups:state': BackupsState
  'backups:make': BackupsState
  'backups:try': BackupTrial
  /** The page is loaded anew: whatever it shows is of before. */
  'backups:restore': null
  'backups:undo-restore': null
  /** Forgets the way back, and says no more of it. */
  'backups:keep-restore': null
  'backups:choose-place': BackupsState
  'backups:forget-place': BackupsState
  /** Null where the data is open. */
  'recovery:state': RecoveryState | null
  /** Of one that has not been read yet. */
  'recovery:read': BackupReading
  'recovery:retry': null
  'recovery:look': null
  'recovery:keep-copy': Written
  'recovery:restore': null
  'recovery:export': (Written & SalvageCounts) | null
  'recovery:take-altered': null
  'recovery:start-afresh': null
  'recovery:quit': null
}
