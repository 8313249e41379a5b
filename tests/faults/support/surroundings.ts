import type { Surroundings } from '#main/use-cases/app-state.ts'

/** What the running app would say of itself. */
export const SURROUNDINGS: Surroundings = {
  systemLanguages: () => ['en'],
  isDark: () => false,
  platform: 'linux',
  versions: { cairn: '0.1.0', electron: '45', chromium: '150', node: '24' },
  dataFolder: '/data',
  fileBytes: () => 1,
}
