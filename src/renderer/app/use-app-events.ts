import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { bridge } from '#renderer/lib/api.ts'
import { runCommand } from '#renderer/lib/commands.ts'
import { flushTyped } from '#renderer/lib/typed-text.ts'
import { keys } from '#renderer/lib/queries.ts'
import { hasUnsaved } from '#renderer/lib/unsaved.ts'

/** What main says by itself: menu commands, a changed theme or language, and "write what is being typed". */
export const useAppEvents = (): void => {
  const client = useQueryClient()
  useEffect(() => {
    bridge().onFlush(async () => {
      await flushTyped()
      return !hasUnsaved(client)
    })
    return bridge().onEvent((event) => {
      if (event.kind === 'state') client.setQueryData(keys.state, event.state)
      else if (event.kind === 'command') runCommand(event.command)
    })
  }, [client])
}
