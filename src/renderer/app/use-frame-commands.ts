import { useLocation } from 'wouter'
import { runCommand, useCommands } from '#renderer/lib/commands.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useAssessments } from '#renderer/lib/queries.ts'
import type { Shortcuts } from '#renderer/lib/shortcuts.ts'
import { takes, useShortcuts } from '#renderer/lib/shortcuts.ts'
import type { Command } from '#shared/ipc/commands.ts'
import type { Settings } from '#shared/settings.ts'
import { focusRegion } from './focus-region.ts'
import type { Dialogs } from './use-dialogs.ts'
import { useOpenedFiles } from './use-opened-files.ts'
import { useTextSize } from './use-text-size.ts'
import { useToggleSidebar } from './use-toggle-sidebar.ts'

/** What works from anywhere, from the menu, the palette and by its keys. A screen in front may answer in its own way. */
export const useFrameCommands = (
  settings: Settings,
  dialogs: Pick<Dialogs, 'openNew' | 'openShortcuts' | 'openPalette'>,
  openFind: () => void,
): void => {
  const [, navigate] = useLocation()
  const assessments = useAssessments().data
  const newest = assessments?.find(({ status }) => status === 'completed') ?? assessments?.[0]
  useTextSize(settings)
  useCommands(
    {
      home: () => navigate('/'),
      assess: () => navigate('/assess'),
      evidence: () => navigate('/evidence'),
      growth: () => navigate('/growth'),
      promotion: () => navigate('/growth/promotion'),
      plan: () => navigate('/growth/plan'),
      ladders: () => navigate('/ladders'),
      settings: () => navigate('/settings'),
      guide: () => navigate('/help'),
      about: () => navigate('/help/about'),
      summary: () => {
        if (newest !== undefined) navigate(`/summary/${newest.id}`)
      },
      'new-assessment': dialogs.openNew,
      'note-evidence': () => noteEvidence(),
      shortcuts: dialogs.openShortcuts,
      palette: dialogs.openPalette,
      find: openFind,
      'open-file': useOpenedFiles(),
      'toggle-sidebar': useToggleSidebar(settings),
    },
    'frame',
  )
  useShortcuts(SHORTCUTS)
}

const KEYS: Readonly<Record<string, Command>> = {
  'Ctrl+N': 'new-assessment',
  'Ctrl+E': 'note-evidence',
  'Ctrl+P': 'summary',
  'Ctrl+K': 'palette',
  'Ctrl+F': 'find',
  'Ctrl+O': 'open-file',
  'Ctrl++': 'text-larger',
  'Ctrl+Shift++': 'text-larger',
  'Ctrl+=': 'text-larger',
  'Ctrl+-': 'text-smaller',
  'Ctrl+0': 'text-normal',
  'Ctrl+,': 'settings',
  'Ctrl+\\': 'toggle-sidebar',
  'Alt+1': 'home',
  'Alt+2': 'assess',
  'Alt+3': 'evidence',
  'Alt+4': 'growth',
  'Alt+5': 'ladders',
  F1: 'guide',
  '?': 'shortcuts',
}

const SHORTCUTS: Shortcuts = {
  ...Object.fromEntries(Object.entries(KEYS).map(([key, command]) => [key, takes(() => runCommand(command))])),
  F6: takes(() => focusRegion(1)),
  'Shift+F6': takes(() => focusRegion(-1)),
}
