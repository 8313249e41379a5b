import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import type { AssessmentRecord, Saved } from '#shared/assessment-record.ts'
import type { AssessmentId, CycleId } from '#shared/ids.ts'
import type { OpenAssessment, SavedFile } from '#shared/ipc/contract.ts'
import { bridge, unwrap } from './api.ts'
import { keys } from './queries.ts'

export interface AssessmentCalls {
  readonly rename: (id: AssessmentId, title: string) => Promise<void>
  readonly move: (id: AssessmentId, cycle: CycleId | null) => Promise<void>
  readonly duplicate: (id: AssessmentId, title: string, cycle: CycleId | null) => Promise<AssessmentRecord>
  readonly complete: (id: AssessmentId) => Promise<void>
  readonly reopen: (id: AssessmentId) => Promise<void>
  /** @param onGone called once it is deleted, before anything is read anew: a screen that shows it leaves */
  readonly remove: (id: AssessmentId, onGone?: () => void) => Promise<void>
  readonly restore: (id: AssessmentId) => Promise<void>
  /** Null where the person closed the dialog: nothing was written. */
  readonly saveFile: (id: AssessmentId, parts: readonly FilePart[]) => Promise<SavedFile>
}

/**
 * What is done to an assessment as a whole. Whatever shows it, its cycle or a list of it is read anew afterwards.
 * Each call throws CairnError where main refused or failed.
 */
export const useAssessmentCalls = (): AssessmentCalls => {
  const client = useQueryClient()
  return useMemo<AssessmentCalls>(() => {
    const renew = async (gone?: AssessmentId): Promise<void> => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.assessments }),
        client.invalidateQueries({ queryKey: keys.cycles }),
        client.invalidateQueries({ queryKey: keys.state }),
        // Not only this one: each open assessment knows the one before it.
        client.invalidateQueries({ predicate: ({ queryKey: [kind, id] }) => kind === 'assessment' && id !== gone }),
      ])
    }
    const take = async (id: AssessmentId, saved: Saved): Promise<void> => {
      client.setQueryData<OpenAssessment>(keys.assessment(id), (before) =>
        before === undefined
          ? before
          : { ...before, record: saved.record, outcome: saved.outcome, undo: saved.undo, outlook: saved.outlook },
      )
      await renew()
    }
    return {
      rename: async (id, title) => {
        await unwrap(bridge().assessmentRename({ id, title }))
        await renew()
      },
      move: async (id, cycle) => {
        await unwrap(bridge().assessmentMove({ id, cycle }))
        await renew()
      },
      duplicate: async (id, title, cycle) => {
        const record = await unwrap(bridge().assessmentDuplicate({ id, title, cycle }))
        await renew()
        return record
      },
      complete: async (id) => take(id, await unwrap(bridge().assessmentComplete({ id }))),
      reopen: async (id) => take(id, await unwrap(bridge().assessmentReopen({ id }))),
      remove: async (id, onGone) => {
        await unwrap(bridge().assessmentDelete({ id }))
        onGone?.()
        client.removeQueries({ queryKey: keys.assessment(id) })
        await renew(id)
      },
      restore: async (id) => {
        await unwrap(bridge().assessmentRestore({ id }))
        await renew()
      },
      saveFile: (id, parts) => unwrap(bridge().assessmentSaveFile({ id, parts: [...parts] })),
    }
  }, [client])
}
