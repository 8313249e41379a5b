import type { IconName } from '#renderer/components/icon.tsx'
import { hasCommand, runCommand } from '#renderer/lib/commands.ts'
import type { Command } from '#shared/ipc/commands.ts'
import type { Say, WordKey } from '#shared/words.ts'
import type { PaletteItem } from './palette-item.ts'

/** What can be done by its name, in the order in which it is offered. */
const COMMANDS = [
  ['new-assessment', 'plus', 'common:newAssessment', 'Ctrl+N'],
  ['note-evidence', 'evidence', 'common:shortcut.noteEvidence', 'Ctrl+E'],
  ['summary', 'print', 'common:summary', 'Ctrl+P'],
  ['open-file', 'upload', 'common:do.openFile', 'Ctrl+O'],
  ['home', 'home', 'common:section.home', 'Alt+1'],
  ['assess', 'assess', 'common:section.assess', 'Alt+2'],
  ['evidence', 'evidence', 'common:section.evidence', 'Alt+3'],
  ['growth', 'growth', 'common:section.growth', 'Alt+4'],
  ['promotion', 'flag', 'common:section.promotion', undefined],
  ['plan', 'calendar', 'common:section.plan', undefined],
  ['ladders', 'ladders', 'common:section.ladders', 'Alt+5'],
  ['settings', 'settings', 'common:section.settings', 'Ctrl+,'],
  ['undo', 'undo', 'common:undo', 'Ctrl+Z'],
  ['redo', 'redo', 'common:redo', 'Ctrl+Shift+Z'],
  ['find', 'search', 'common:do.find', 'Ctrl+F'],
  ['guide', 'info', 'common:do.guide', 'F1'],
  ['shortcuts', 'table', 'common:shortcut.title', '?'],
  ['about', 'info', 'common:do.about', undefined],
  ['toggle-sidebar', 'swap', 'common:do.sidebar', 'Ctrl+\\'],
  ['text-larger', 'plus', 'common:do.textLarger', 'Ctrl++'],
  ['text-smaller', 'minus', 'common:do.textSmaller', 'Ctrl+-'],
  ['text-normal', 'reopen', 'common:do.textNormal', 'Ctrl+0'],
] as const satisfies readonly (readonly [Command, IconName, WordKey, string | undefined])[]

/** By what else people look for them. */
const ALSO: Partial<Record<Command, WordKey>> = {
  summary: 'common:also.summary',
  settings: 'common:also.settings',
  'open-file': 'common:also.openFile',
  guide: 'common:also.guide',
  about: 'common:also.about',
}

/** The commands that something on the screen answers now. */
export const commandItems = (say: Say): PaletteItem[] =>
  COMMANDS.filter(([command]) => hasCommand(command)).map(([command, icon, label, keys]) => ({
    id: `do:${command}`,
    group: 'do',
    icon,
    text: say(label),
    ...alsoOf(command, say),
    ...(keys === undefined ? {} : { keys }),
    run: () => runCommand(command),
  }))

const alsoOf = (command: Command, say: Say): Pick<PaletteItem, 'also'> => {
  const key = ALSO[command]
  return key === undefined ? {} : { also: say(key) }
}
