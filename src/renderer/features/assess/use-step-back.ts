import { useCommand } from '#renderer/lib/commands.ts'
import { isTyping, takes, useShortcuts } from '#renderer/lib/shortcuts.ts'

/** Undo and redo of an assessment, by key and from the menu. Inside a field the keys are the field's own. */
export const useStepBack = ({
  undo,
  redo,
  enabled,
}: {
  readonly undo: () => void
  readonly redo: () => void
  readonly enabled: boolean
}): void => {
  useCommand('undo', undo, { enabled })
  useCommand('redo', redo, { enabled })
  const outsideText =
    (run: () => void) =>
    (event: KeyboardEvent): void => {
      if (!isTyping(event.target)) takes(run)(event)
    }
  useShortcuts({ 'Ctrl+Z': outsideText(undo), 'Ctrl+Shift+Z': outsideText(redo), 'Ctrl+Y': outsideText(redo) }, enabled)
}
