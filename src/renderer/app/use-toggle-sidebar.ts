import { useQueryClient } from '@tanstack/react-query'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import type { Settings } from '#shared/settings.ts'

/** Between the labelled sidebar and the rail, and remembered. */
export const useToggleSidebar = ({ sidebar }: Settings): (() => void) => {
  const client = useQueryClient()
  return () => {
    void unwrap(bridge().settingsSave({ sidebar: sidebar === 'rail' ? 'full' : 'rail' })).then((settings) =>
      client.setQueryData<AppState>(keys.state, (before) => (before === undefined ? before : { ...before, settings })),
    )
  }
}
