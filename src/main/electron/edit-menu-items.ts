import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Say } from '#shared/words.ts'

/** What of a right click the menu goes by. */
export type RightClick = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** What a right click offers: editing in a field, copying where words are marked, and nothing elsewhere. */
export const editMenuItems = (
  { isEditable, selectionText, editFlags }: RightClick,
  say: Say,
): MenuItemConstructorOptions[] => {
  const copy = { role: 'copy', label: say('menu:copy'), enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'undo', label: say('menu:undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: say('menu:redo'), enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: say('menu:cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('menu:paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: say('menu:selectAll'), enabled: editFlags.canSelectAll },
  ]
}
