import { useEffect } from 'react'
import type { Command } from '#shared/ipc/contract.ts'

/** What a command does now; the screen in front registers its own (undo, summary…), the frame the rest. */
const registered = new Map<Command, (() => void)[]>()

/** Runs a command as the menu or a shortcut asked; the innermost registration answers. */
export const runCommand = (command: Command): void => {
  registered.get(command)?.at(-1)?.()
}

/** Answers a command while the component is shown. */
export const useCommand = (command: Command, run: () => void, enabled = true): void => {
  useEffect(() => {
    if (!enabled) return
    const list = registered.get(command) ?? []
    registered.set(command, [...list, run])
    return () => {
      registered.set(
        command,
        (registered.get(command) ?? []).filter((known) => known !== run),
      )
    }
  }, [command, run, enabled])
}
