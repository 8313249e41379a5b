import { useEffect } from 'react'
import type { Command } from '#shared/ipc/contract.ts'
import { useStable } from './use-stable.ts'

/** Who answers a command: the screen in front before the frame around it. */
type Layer = 'screen' | 'frame'

const registered: Readonly<Record<Layer, Map<Command, () => void>>> = { screen: new Map(), frame: new Map() }

/** Runs a command as the menu or a shortcut asked. One that nobody answers now does nothing. */
export const runCommand = (command: Command): void => {
  const run = registered.screen.get(command) ?? registered.frame.get(command)
  run?.()
}

/** Whether something on the screen answers it now. */
export const hasCommand = (command: Command): boolean => registered.screen.has(command) || registered.frame.has(command)

/** Answers a command while the component is shown. */
export const useCommand = (
  command: Command,
  run: () => void,
  { enabled = true, layer = 'screen' }: { readonly enabled?: boolean; readonly layer?: Layer } = {},
): void => {
  const stable = useStable(run)
  useEffect(() => {
    if (!enabled) return
    const answers = registered[layer]
    answers.set(command, stable)
    return () => {
      if (answers.get(command) === stable) answers.delete(command)
    }
  }, [command, stable, enabled, layer])
}
