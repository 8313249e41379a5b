import { useEffect } from 'react'
import { COMMANDS } from '#shared/ipc/commands.ts'
import type { Command } from '#shared/ipc/commands.ts'
import { useEqual } from './use-equal.ts'
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
export const useCommand = (command: Command, run: () => void, { enabled = true } = {}): void => {
  useCommands(enabled ? { [command]: run } : {}, 'screen')
}

/** Answers several commands while the component is shown. */
export const useCommands = (commands: Readonly<Partial<Record<Command, () => void>>>, layer: Layer): void => {
  const run = useStable((command: Command) => commands[command]?.())
  const names = useEqual(COMMANDS.filter((command) => commands[command] !== undefined))
  useEffect(() => {
    const answers = registered[layer]
    const mine = names.map((name) => [name, () => run(name)] as const)
    for (const [name, answer] of mine) answers.set(name, answer)
    return () => {
      for (const [name, answer] of mine) if (answers.get(name) === answer) answers.delete(name)
    }
  }, [names, run, layer])
}
