import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BackupsState } from '#shared/store-safety.ts'
import type { Trashed } from '#shared/trashed.ts'
import { bridge, unwrap } from './api.ts'

export const safetyKeys = { backups: ['backups'], trash: ['trash'], recovery: ['recovery'] } as const

export const useBackups = () =>
  useQuery({ queryKey: safetyKeys.backups, queryFn: () => unwrap(bridge().backupsState()), staleTime: 0 })

export const useTrash = () =>
  useQuery({ queryKey: safetyKeys.trash, queryFn: () => unwrap(bridge().trashList()), staleTime: 0 })

/** Why the data can't be opened; null where it is open. */
export const useRecovery = () =>
  useQuery({ queryKey: safetyKeys.recovery, queryFn: () => unwrap(bridge().recoveryState()), staleTime: 0 })

/** What a call about backups comes to is what is shown from then on. */
export const useTakeBackups = (): ((state: BackupsState) => void) => {
  const client = useQueryClient()
  return useCallback((state) => client.setQueryData(safetyKeys.backups, state), [client])
}

/** Takes something out of the trash; whatever shows it, or counts it, is asked for again. */
export const useRestore = (): ((entry: Trashed) => Promise<void>) => {
  const client = useQueryClient()
  return useCallback(
    async (entry) => {
      await unwrap(bridge().trashRestore(entry))
      await client.invalidateQueries()
    },
    [client],
  )
}
