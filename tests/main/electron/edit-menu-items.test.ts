import { expect, it } from 'vitest'
import type { RightClick } from '#main/electron/edit-menu-items.ts'
import { editMenuItems } from '#main/electron/edit-menu-items.ts'
import { createSay } from '#shared/say.ts'

const flags: RightClick['editFlags'] = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
}
const labels = (click: Partial<RightClick>, locale: 'en' | 'zh-TW' = 'en') =>
  editMenuItems({ isEditable: false, selectionText: '', editFlags: flags, ...click }, createSay(locale)).flatMap(
    ({ label, enabled }) => (label === undefined ? [] : [enabled === false ? `(${label})` : label]),
  )

it('a right click in a field offers what can be done to its text now', () => {
  expect(labels({ isEditable: true })).toEqual(['(Undo)', '(Redo)', '(Cut)', 'Copy', 'Paste', 'Select All'])
  expect(labels({ isEditable: true }, 'zh-TW')).toEqual(['(復原)', '(重做)', '(剪下)', '複製', '貼上', '全選'])
})

it('a right click on marked words offers to copy them', () => {
  expect(labels({ selectionText: 'four of six' })).toEqual(['Copy'])
})

it.each(['', '  \n'])('a right click elsewhere opens nothing (%j)', (selectionText) => {
  expect(labels({ selectionText })).toEqual([])
})
