import type { MenuItemConstructorOptions } from 'electron'
import { Menu } from 'electron'
import type { Command } from '#shared/ipc/commands.ts'
import type { Say } from '#shared/words.ts'

/**
 * The native menu in the app's language. Shortcuts are shown here and handled by the page, which knows what has focus;
 * on macOS the system takes them first and they come here, to the same commands.
 * @param send tells the window in front what was chosen
 */
export const setApplicationMenu = (platform: NodeJS.Platform, say: Say, send: (command: Command) => void): void => {
  const mac = platform === 'darwin'
  const item = (label: string, command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => {
      send(command)
    },
    registerAccelerator: mac,
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const settings = item(say('menu:settings'), 'settings', 'CmdOrCtrl+,')
  const appMenu: MenuItemConstructorOptions = {
    label: 'Cairn',
    submenu: [
      item(say('menu:about'), 'about'),
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'hide', label: say('menu:hide') },
      { role: 'hideOthers', label: say('menu:hideOthers') },
      { role: 'unhide', label: say('menu:unhide') },
      { type: 'separator' },
      { role: 'quit', label: say('menu:quit') },
    ],
  }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [appMenu] : []),
    {
      label: say('menu:file'),
      submenu: [
        item(say('menu:newAssessment'), 'new-assessment', 'CmdOrCtrl+N'),
        item(say('menu:open'), 'open-file', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item(say('menu:noteEvidence'), 'note-evidence', 'CmdOrCtrl+E'),
        item(say('menu:summary'), 'summary', 'CmdOrCtrl+P'),
        { type: 'separator' },
        ...(mac ? [] : [settings, { type: 'separator' } as const]),
        mac ? { role: 'close', label: say('menu:close') } : { role: 'quit', label: say('menu:quit') },
      ],
    },
    {
      label: say('menu:edit'),
      submenu: [
        // Inside a field these are the field's own; elsewhere the page steps through the assessment.
        item(say('menu:undo'), 'undo', 'CmdOrCtrl+Z'),
        item(say('menu:redo'), 'redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut', label: say('menu:cut') },
        { role: 'copy', label: say('menu:copy') },
        { role: 'paste', label: say('menu:paste') },
        { role: 'selectAll', label: say('menu:selectAll') },
        { type: 'separator' },
        item(say('menu:find'), 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: say('menu:view'),
      submenu: [
        item(say('menu:home'), 'home', 'Alt+1'),
        item(say('menu:assess'), 'assess', 'Alt+2'),
        item(say('menu:evidence'), 'evidence', 'Alt+3'),
        item(say('menu:growth'), 'growth', 'Alt+4'),
        item(say('menu:ladders'), 'ladders', 'Alt+5'),
        { type: 'separator' },
        item(say('menu:palette'), 'palette', 'CmdOrCtrl+K'),
        { type: 'separator' },
        item(say('menu:textLarger'), 'text-larger', 'CmdOrCtrl+Plus'),
        item(say('menu:textSmaller'), 'text-smaller', 'CmdOrCtrl+-'),
        item(say('menu:textNormal'), 'text-normal', 'CmdOrCtrl+0'),
        { type: 'separator' },
        item(say('menu:sidebar'), 'toggle-sidebar', 'CmdOrCtrl+\\'),
        { role: 'togglefullscreen', label: say('menu:fullScreen') },
      ],
    },
    {
      label: say('menu:window'),
      submenu: [
        { role: 'minimize', label: say('menu:minimize') },
        ...(mac
          ? [{ role: 'zoom', label: say('menu:zoom') } as const, { role: 'front', label: say('menu:front') } as const]
          : []),
      ],
    },
    {
      role: 'help',
      label: say('menu:help'),
      submenu: [
        item(say('menu:guide'), 'guide', 'F1'),
        item(say('menu:shortcuts'), 'shortcuts'),
        ...(mac ? [] : [{ type: 'separator' } as const, item(say('menu:about'), 'about')]),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
