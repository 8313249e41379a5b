import { app, nativeTheme } from 'electron'
import type { Surroundings } from '#main/use-cases/app-state.ts'

/** What only the running app knows of itself and of the system. */
export function appSurroundings({ fileBytes }: { readonly fileBytes: () => number }): Surroundings {
  const { electron, chrome, node } = process.versions
  return {
    systemLanguages: () => app.getPreferredSystemLanguages(),
    isDark: () => nativeTheme.shouldUseDarkColors,
    // Whatever else there is behaves like Linux.
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    versions: { cairn: app.getVersion(), electron, chromium: chrome, node },
    dataFolder: app.getPath('userData'),
    fileBytes,
  }
}
