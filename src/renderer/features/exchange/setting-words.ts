import type { ShownValue } from '#shared/archive/archive-review.ts'
import type { Settings } from '#shared/settings.ts'
import type { Say, WordKey } from '#shared/words.ts'

/** What Settings calls it; the two that it doesn't show have names of their own. */
const NAMES: Readonly<Record<keyof Settings, WordKey>> = {
  language: 'settings:language.title',
  theme: 'settings:theme.title',
  paper: 'settings:paper.title',
  textSize: 'settings:textSize.title',
  singleKeys: 'settings:singleKeys.title',
  sidebar: 'exchange:setting.sidebar',
  welcomed: 'exchange:setting.welcomed',
}

/** Values that are words; languages and formats of paper are called by names that need no translation. */
const VALUES: Readonly<Record<string, WordKey>> = {
  'language system': 'settings:language.system',
  'theme system': 'settings:theme.system',
  'theme light': 'settings:theme.light',
  'theme dark': 'settings:theme.dark',
  'sidebar full': 'exchange:setting.sidebarFull',
  'sidebar rail': 'exchange:setting.sidebarRail',
}
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', 'zh-TW': '繁體中文' }

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(NAMES, name)

/** A setting's name for people; of a later release's, the one that it has in the archive. */
export const settingName = (name: string, say: Say): string => (isSetting(name) ? say(NAMES[name]) : name)

/** What a setting is set to, in the words of Settings; null where it is no word and no size. */
export const settingValue = (name: string, value: ShownValue, say: Say): string | null => {
  if (name === 'textSize') return `${value}%`
  if (typeof value !== 'string') return null
  const known = VALUES[`${name} ${value}`]
  if (known !== undefined) return say(known)
  return name === 'language' ? (LANGUAGES[value] ?? null) : null
}
