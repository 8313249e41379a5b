import { useQueryClient } from '@tanstack/react-query'
import { useCommands } from '#renderer/lib/commands.ts'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import type { AppState } from '#shared/ipc/contract.ts'
import { TEXT_SIZES } from '#shared/text-sizes.ts'
import type { Settings } from '#shared/settings.ts'

/** Larger, smaller and normal text, as the menu and Ctrl with plus, minus and 0 say. */
export const useTextSize = ({ textSize }: Settings): void => {
  const client = useQueryClient()
  const set = (next: Settings['textSize'] | undefined): void => {
    if (next === undefined || next === textSize) return
    void unwrap(bridge().settingsSave({ textSize: next })).then((settings) =>
      client.setQueryData<AppState>(keys.state, (before) => (before === undefined ? before : { ...before, settings })),
    )
  }
  const index = TEXT_SIZES.indexOf(textSize)
  useCommands(
    {
      'text-larger': () => set(TEXT_SIZES[index + 1]),
      'text-smaller': () => set(TEXT_SIZES[index - 1]),
      'text-normal': () => set(100),
    },
    'frame',
  )
}
